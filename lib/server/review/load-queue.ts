import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { QueueView } from "#lib/domain/views/queue-view.ts";
import { pending } from "#lib/server/pending.ts";

/** What a reviewer has before them. */
export async function loadQueue(actor: Actor, at: Date = new Date()): Promise<QueueView> {
  return pending(actor, at);
}
