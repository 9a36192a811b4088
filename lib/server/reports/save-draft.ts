import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { SaveDraftRequest, SaveDraftResult } from "#lib/domain/views/draft-exchange.ts";
import { pending } from "#lib/server/pending.ts";

/** Merges changes into the draft, place by place. */
export async function saveDraft(
  actor: Actor,
  id: string,
  request: SaveDraftRequest,
  at: Date = new Date(),
): Promise<SaveDraftResult> {
  return pending(actor, id, request, at);
}
