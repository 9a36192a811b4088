import "server-only";
import { uuidv7 } from "uuidv7";
import type { Transaction } from "#lib/server/database/client.ts";
import { inSignIn } from "#lib/server/database/in-sign-in.ts";
import { isPassword } from "./hash-password.ts";
import type { SessionClaim } from "./session-claim.ts";
import { REMEMBERED_MINUTES, signInDelay } from "./sign-in-delay.ts";

export interface Credentials {
  readonly accountName: string;
  readonly password: string;
  /** The network address that the request came from. */
  readonly address: string;
}

export type Verification =
  | { readonly outcome: "verified"; readonly claim: SessionClaim }
  /** Unknown name, wrong password, account no longer active: the three are never told apart. */
  | { readonly outcome: "wrong" }
  /** Too many failures, by the account's name or from the address; the password was not looked at. */
  | { readonly outcome: "throttled"; readonly minutes: number };

const MINUTE = 60_000;
/** Attempts are kept for a day, for whoever looks into an attack. */
const KEPT_MINUTES = 24 * 60;

/**
 * Checks name and password. An attempt is counted before it is looked at, under a lock of its account, so that many at once get no more
 * tries than one after another.
 */
export async function verifyCredentials(
  { accountName, password, address }: Credentials,
  at: Date = new Date(),
): Promise<Verification> {
  const attempt = {
    id: uuidv7(),
    accountName: accountName.trim().toLowerCase().slice(0, 200),
    address,
    attemptedAt: at,
  };
  const account = await inSignIn(async (tx) => {
    const minutes = await minutesToWait(tx, attempt);
    if (minutes > 0) return { minutes };
    await tx.signInAttempt.create({ data: { ...attempt, succeeded: false } });
    return await findAccount(tx, attempt.accountName);
  });
  if (account !== null && "minutes" in account) return { outcome: "throttled", minutes: account.minutes };
  // Longer than any password; the hash would take it, and time with it.
  const isRight = await isPassword(account?.credential?.passwordHash ?? null, password.slice(0, 1_000));
  if (!isRight || account === null || !account.active) return { outcome: "wrong" };
  await inSignIn(async (tx) => {
    await tx.signInAttempt.deleteMany({ where: { id: attempt.id } });
    await tx.signInAttempt.create({ data: { ...attempt, succeeded: true } });
  });
  return { outcome: "verified", claim: { personId: account.id, epoch: account.sessionEpoch } };
}

async function minutesToWait(
  tx: Transaction,
  attempt: { readonly accountName: string; readonly address: string; readonly attemptedAt: Date },
): Promise<number> {
  const { accountName, address, attemptedAt } = attempt;
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(${accountName}, 0))) held`;
  const minutesAgo = (minutes: number) => new Date(attemptedAt.getTime() - minutes * MINUTE);
  await tx.signInAttempt.deleteMany({ where: { attemptedAt: { lt: minutesAgo(KEPT_MINUTES) } } });
  const past = await tx.signInAttempt.findMany({
    where: { OR: [{ accountName }, { address }], attemptedAt: { gte: minutesAgo(REMEMBERED_MINUTES) } },
  });
  return signInDelay(past, { accountName, address }, attemptedAt);
}

async function findAccount(tx: Transaction, accountName: string) {
  return await tx.person.findUnique({
    where: { accountName },
    select: { id: true, active: true, sessionEpoch: true, credential: { select: { passwordHash: true } } },
  });
}
