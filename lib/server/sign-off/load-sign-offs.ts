import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { SignOffListView } from "#lib/domain/views/sign-off-list-view.ts";
import { pending } from "#lib/server/pending.ts";

/** What waits for a signatory. */
export async function loadSignOffs(actor: Actor): Promise<SignOffListView> {
  return pending(actor);
}
