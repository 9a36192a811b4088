import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { CommentPlace } from "#lib/domain/views/comment-view.ts";
import { pending } from "#lib/server/pending.ts";

export interface CommentOnReport {
  readonly place: CommentPlace;
  readonly text: string;
  /** The comment it answers, or null. */
  readonly answers: string | null;
}

/** Pins a comment to a place of the report, or answers one. */
export async function commentOnReport(
  actor: Actor,
  id: string,
  input: CommentOnReport,
  at: Date = new Date(),
): Promise<{ commentId: string }> {
  return pending(actor, id, input, at);
}
