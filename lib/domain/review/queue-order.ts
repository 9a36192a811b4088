/** What decides when a submission is read. */
interface Queued {
  readonly waitingDays: number;
  readonly risk: number;
  /** ISO instant. */
  readonly submittedAt: string;
}

/**
 * Oldest and riskiest first: a day of waiting weighs as much as a point of risk, so that what is doubtful is read soon and what is plain
 * is never left behind. Of two that weigh the same the one submitted first.
 */
export function queueOrder(a: Queued, b: Queued): number {
  return (
    b.waitingDays + b.risk - (a.waitingDays + a.risk) || Date.parse(a.submittedAt) - Date.parse(b.submittedAt)
  );
}
