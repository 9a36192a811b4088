/** The jurisdictions of the installation, as its operator sees them: nothing of any report. */
export interface OperationView {
  readonly jurisdictions: readonly JurisdictionRow[];
}

export interface JurisdictionRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly bodies: number;
  readonly people: number;
  readonly isPractice: boolean;
  /** ISO instant. */
  readonly createdAt: string;
}
