import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { aboutReport } from "./about-report.ts";
import type { FoundReport } from "./find-report.ts";
import { moveReport } from "./move-report.ts";
import { recordEvent } from "./record-event.ts";
import { UNCHECKED } from "./unchecked.ts";

/**
 * Brings a report in sign-off back to its officer before an edit, which leaves a request or signature void. Does nothing in other
 * states. Says whether it did.
 */
export async function takeBack(
  tx: Transaction,
  actor: Actor,
  found: FoundReport,
  at: Date,
): Promise<boolean> {
  if (found.ref.state !== "in_signoff") return false;
  const attempt = { personId: actor.personId, reason: "", comments: 0 };
  await moveReport(tx, found, { act: "edit", facts: UNCHECKED, attempt, at });
  await recordEvent(tx, { kind: "sign_off_voided", detail: {}, actor, about: aboutReport(found), at });
  return true;
}
