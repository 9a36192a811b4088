/** All that a session says: who, and as of which sign-out. Role, body and active flag are read from the database on every request. */
export interface SessionClaim {
  readonly personId: string;
  /** Counts the times the person was signed out everywhere; an older session is none. */
  readonly epoch: number;
}
