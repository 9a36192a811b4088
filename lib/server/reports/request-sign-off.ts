import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

/** Asks the signatory to sign what the draft says at `revision`; a newer draft is a Conflict. */
export async function requestSignOff(
  actor: Actor,
  id: string,
  input: { readonly revision: number },
  at: Date = new Date(),
): Promise<void> {
  return pending(actor, id, input, at);
}
