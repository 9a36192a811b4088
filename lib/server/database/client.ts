import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#lib/env.ts";
import { type Prisma, PrismaClient } from "#prisma/generated/client.ts";

/** What the work inside a transaction is given. */
export type Transaction = Prisma.TransactionClient;

/** Next loads a module once per bundle; the pool is one per process. */
const process_ = globalThis as typeof globalThis & { nianbaoDatabase?: PrismaClient };

/**
 * The pool of the running site. Its connections take the role nianbao_app before the first query, so that a query nobody thought of
 * meets the same fences. Not for use cases: they go through inTenant, inPublic or inSignIn.
 */
export function database(): PrismaClient {
  process_.nianbaoDatabase ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env("DATABASE_URL"),
      options: "-c role=nianbao_app",
      application_name: "nianbao",
      max: env("DATABASE_CONNECTIONS"),
    }),
  });
  return process_.nianbaoDatabase;
}
