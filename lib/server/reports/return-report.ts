import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

export interface ReturnReport {
  /** Number of the submission that the reviewer read. */
  readonly submission: number;
  readonly reason: string;
}

/** Sends a submission back. Needs a reason, or a comment pinned to this submission. */
export async function returnReport(
  actor: Actor,
  id: string,
  input: ReturnReport,
  at: Date = new Date(),
): Promise<void> {
  return pending(actor, id, input, at);
}
