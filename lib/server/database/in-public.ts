import "server-only";
import type { Transaction } from "./client.ts";
import { inScope } from "./in-scope.ts";

/** A transaction that sees what anybody may: jurisdictions, bodies, years, and what is published. It can write nothing. */
export async function inPublic<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return await inScope({ scope: "public" }, work);
}
