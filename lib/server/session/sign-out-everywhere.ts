import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { signOut } from "./sign-out.ts";

/** Ends every session of the person, this one too. Call it from a server action: it clears the cookie. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  await inTenant(actor, (tx) =>
    tx.person.update({ where: { id: actor.personId }, data: { sessionEpoch: { increment: 1 } } }),
  );
  await signOut();
}
