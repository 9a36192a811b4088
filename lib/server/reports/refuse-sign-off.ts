import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

/** The signatory hands the report back to its officer and says why. */
export async function refuseSignOff(
  actor: Actor,
  id: string,
  input: { readonly reason: string },
  at: Date = new Date(),
): Promise<void> {
  return pending(actor, id, input, at);
}
