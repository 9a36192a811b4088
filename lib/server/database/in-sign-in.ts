import "server-only";
import type { Transaction } from "./client.ts";
import { inScope } from "./in-scope.ts";

/** A transaction for looking up an account before there is an actor: people, credentials, memberships; it writes attempts only. */
export async function inSignIn<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return await inScope({ scope: "sign_in" }, work);
}
