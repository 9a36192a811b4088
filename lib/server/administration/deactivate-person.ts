import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

/** Ends a person's access at once, everywhere. What they did stays on record under their name. */
export async function deactivatePerson(actor: Actor, personId: string, at: Date = new Date()): Promise<void> {
  return pending(actor, personId, at);
}
