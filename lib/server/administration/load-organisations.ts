import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { OrganisationsView } from "#lib/domain/views/organisations-view.ts";
import { pending } from "#lib/server/pending.ts";

/** The bodies of the administrator's jurisdiction. */
export async function loadOrganisations(actor: Actor): Promise<OrganisationsView> {
  return pending(actor);
}
