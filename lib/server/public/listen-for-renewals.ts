import "server-only";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "#lib/env.ts";
import { RenewalListener } from "#lib/server/page-cache/renewal-listener.ts";

/** Next loads a module once per bundle; the listener is one per process. */
const process_ = globalThis as typeof globalThis & { nianbaoRenewals?: RenewalListener };

/** From now on this process hears what others publish; its pages are as old as its build at most. */
export async function listenForRenewals(): Promise<void> {
  if (process_.nianbaoRenewals !== undefined) return;
  const listener = new RenewalListener({ databaseUrl: env("DATABASE_URL"), since: await builtAt() });
  process_.nianbaoRenewals = listener;
  await listener.start();
}

/** Waits until this process has heard of every renewal committed so far, so that whoever published sees it with the next click. */
export async function hearRenewals(): Promise<void> {
  await process_.nianbaoRenewals?.hear();
}

/** Whether whatever changes from now on is heard of by this process. */
export function isHearingRenewals(): boolean {
  return process_.nianbaoRenewals?.isListening ?? false;
}

async function builtAt(): Promise<Date> {
  const found = await stat(join(env("NEXT_DIST_DIR"), "BUILD_ID")).catch(() => null);
  // While the site is being written nothing is kept.
  return found?.mtime ?? new Date();
}
