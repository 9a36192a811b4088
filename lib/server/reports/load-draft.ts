import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { DraftState } from "#lib/domain/views/draft-exchange.ts";
import { pending } from "#lib/server/pending.ts";

/** The whole draft, for a browser that has to begin again. */
export async function loadDraft(actor: Actor, id: string): Promise<DraftState> {
  return pending(actor, id);
}
