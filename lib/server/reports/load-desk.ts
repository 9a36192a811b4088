import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { DeskView } from "#lib/domain/views/desk-view.ts";
import { pending } from "#lib/server/pending.ts";

/** What the bodies of an officer or signatory owe and have, newest year first. */
export async function loadDesk(actor: Actor, at: Date = new Date()): Promise<DeskView> {
  return pending(actor, at);
}
