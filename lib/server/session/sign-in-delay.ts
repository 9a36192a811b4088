/** Failures that cost nothing: people mistype. */
const FREE_FAILURES = 5;
/** Many people of an office share one address. */
const FREE_FAILURES_OF_ADDRESS = 50;
const LONGEST_MINUTES = 15;
/** How far back failures count. */
export const REMEMBERED_MINUTES = 60;

export interface PastAttempt {
  readonly accountName: string;
  readonly address: string;
  readonly succeeded: boolean;
  readonly attemptedAt: Date;
}

/**
 * Minutes to wait before the next attempt, 0 for none. After five failures of an account since its last success the wait
 * doubles from one minute to fifteen, counted from the last failure: guessing becomes useless, and nobody can lock another
 * person out for long. An address has fifty.
 */
export function signInDelay(
  attempts: readonly PastAttempt[],
  { accountName, address }: Pick<PastAttempt, "accountName" | "address">,
  at: Date,
): number {
  const ofAccount = attempts.filter((attempt) => attempt.accountName === accountName);
  const lastSuccess = Math.max(0, ...ofAccount.filter(({ succeeded }) => succeeded).map(instant));
  const failures = ofAccount.filter((attempt) => !attempt.succeeded && instant(attempt) > lastSuccess);
  const fromAddress = attempts.filter((attempt) => attempt.address === address && !attempt.succeeded);
  return Math.max(
    waitAfter(failures, FREE_FAILURES, at),
    waitAfter(fromAddress, FREE_FAILURES_OF_ADDRESS, at),
  );
}

function waitAfter(failures: readonly PastAttempt[], free: number, at: Date): number {
  if (failures.length < free) return 0;
  const minutes = Math.min(LONGEST_MINUTES, 2 ** (failures.length - free));
  const over = Math.max(...failures.map(instant)) + minutes * 60_000;
  return Math.max(0, Math.ceil((over - at.getTime()) / 60_000));
}

function instant({ attemptedAt }: PastAttempt): number {
  return attemptedAt.getTime();
}
