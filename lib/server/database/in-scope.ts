import "server-only";
import { Prisma } from "#prisma/generated/client.ts";
import { database, type Transaction } from "./client.ts";

/** Settings of a transaction that row-level security reads (`nianbao.…`, see the migration `fences`). */
export interface ScopeSettings {
  readonly scope: "tenant" | "public" | "sign_in" | "outbox";
  readonly [setting: string]: string;
}

/** Milliseconds to wait for a free connection, and for the work itself. */
const PATIENCE = { maxWait: 10_000, timeout: 20_000 } as const;

/** One transaction whose scope ends with it; the connection goes back to the pool without any. */
export async function inScope<T>(settings: ScopeSettings, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const calls = Object.entries(settings).map(
    ([name, value]) => Prisma.sql`set_config(${`nianbao.${name}`}, ${value}, true)`,
  );
  return await database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT ${Prisma.join(calls)}`;
    return await work(tx);
  }, PATIENCE);
}
