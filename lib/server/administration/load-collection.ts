import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { CollectionView } from "#lib/domain/views/collection-view.ts";
import { pending } from "#lib/server/pending.ts";

/** The collection years of the administrator's jurisdiction and the duties of one; `year` null asks for the newest. */
export async function loadCollection(
  actor: Actor,
  year: number | null,
  at: Date = new Date(),
): Promise<CollectionView> {
  return pending(actor, year, at);
}
