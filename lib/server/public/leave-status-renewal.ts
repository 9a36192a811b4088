import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "../reports/find-report.ts";
import { leaveRenewal } from "./leave-renewal.ts";

/** Says, in the transaction of a submission, a return or an approval, which pages of who has published are out of date by it. No figure is. */
export async function leaveStatusRenewal(
  tx: Transaction,
  actor: Actor,
  { ref, body, subject }: FoundReport,
  at: Date,
): Promise<void> {
  const { slug } = body;
  const { year } = subject;
  await leaveRenewal(tx, actor, { jurisdictionId: ref.jurisdictionId, slug, year, isStatusOnly: true, at });
}
