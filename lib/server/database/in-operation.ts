import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#lib/env.ts";
import { PrismaClient } from "#prisma/generated/client.ts";
import type { Transaction } from "./client.ts";

/** Ten minutes: a first filling writes some thousand figures. */
const TIMEOUT = 600_000;

/** Runs work in a transaction of its own. */
export type Begin = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/**
 * One transaction as the owner of the tables, whom row-level security does not bind: for seed and maintenance on the command line, never
 * for a request. What is on record stays on record here too.
 */
export async function inOperation<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return await inOperations(async (begin) => await begin(work));
}

/** As `inOperation`, for work that takes long: many transactions one after the other, each of which stays when a later one fails. */
export async function inOperations<T>(work: (begin: Begin) => Promise<T>): Promise<T> {
  const owner = new PrismaClient({
    adapter: new PrismaPg({ connectionString: env("DATABASE_URL"), max: 1 }),
  });
  try {
    return await work(async (one) => await owner.$transaction(one, { maxWait: 10_000, timeout: TIMEOUT }));
  } finally {
    await owner.$disconnect();
  }
}
