import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { OperationView } from "#lib/domain/views/operation-view.ts";
import { pending } from "#lib/server/pending.ts";

/** The jurisdictions of the installation. */
export async function loadOperation(actor: Actor): Promise<OperationView> {
  return pending(actor);
}
