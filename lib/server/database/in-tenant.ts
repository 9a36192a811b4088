import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { Transaction } from "./client.ts";
import { inScope } from "./in-scope.ts";
import { tenantScope } from "./tenant-scope.ts";

/** A transaction in which the database shows and takes only what is the actor's. The one way to a tenant's rows. */
export async function inTenant<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return await inScope(tenantScope(actor), work);
}
