import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

/** Submits what the draft says at `revision`; a newer draft is a Conflict. */
export async function submitReport(
  actor: Actor,
  id: string,
  input: { readonly revision: number },
  at: Date = new Date(),
): Promise<{ submission: number }> {
  return pending(actor, id, input, at);
}
