import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

export interface ApproveReport {
  /** Number of the submission that the reviewer read. */
  readonly submission: number;
  readonly note: string;
}

/** Approves a submission; publishing is another act. */
export async function approveReport(
  actor: Actor,
  id: string,
  input: ApproveReport,
  at: Date = new Date(),
): Promise<void> {
  return pending(actor, id, input, at);
}
