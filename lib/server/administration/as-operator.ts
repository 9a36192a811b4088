import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { mayActInOffice } from "#lib/domain/access/policy.ts";
import { Forbidden } from "#lib/domain/refusal.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";

/** Work for which one must be operator of the installation. */
export async function asOperator<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (!mayActInOffice(actor, "operate_installation")) throw new Forbidden("operate_installation");
  return await inTenant(actor, work);
}
