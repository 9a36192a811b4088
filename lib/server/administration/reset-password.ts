import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

/** Makes a new password for a person, tells it once, and signs the person out everywhere. */
export async function resetPassword(
  actor: Actor,
  personId: string,
  at: Date = new Date(),
): Promise<{ password: string }> {
  return pending(actor, personId, at);
}
