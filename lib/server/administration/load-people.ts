import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { PeopleView } from "#lib/domain/views/people-view.ts";
import { pending } from "#lib/server/pending.ts";

/** The people of the administrator's jurisdiction. */
export async function loadPeople(actor: Actor): Promise<PeopleView> {
  return pending(actor);
}
