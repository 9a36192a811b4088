import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { mayActInOffice } from "#lib/domain/access/policy.ts";
import { Forbidden } from "#lib/domain/refusal.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";

/** Work for which one must be administrator of a jurisdiction; it is given which. */
export async function asAdministrator<T>(
  actor: Actor,
  work: (tx: Transaction, jurisdictionId: string) => Promise<T>,
): Promise<T> {
  const { jurisdictionId } = actor;
  if (jurisdictionId === null || !mayActInOffice(actor, "administer_jurisdiction")) {
    throw new Forbidden("administer_jurisdiction");
  }
  return await inTenant(actor, (tx) => work(tx, jurisdictionId));
}
