import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

/** Marks a comment as dealt with. */
export async function resolveComment(
  actor: Actor,
  id: string,
  commentId: string,
  at: Date = new Date(),
): Promise<void> {
  return pending(actor, id, commentId, at);
}
