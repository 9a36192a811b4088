import "server-only";
import type { Transaction } from "./client.ts";
import { inScope } from "./in-scope.ts";

/** A transaction for the worker that does what changes left to do: it sees what is left over and what is published. */
export async function inOutbox<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return await inScope({ scope: "outbox" }, work);
}
