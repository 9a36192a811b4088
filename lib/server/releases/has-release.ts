import "server-only";
import { inPublic } from "#lib/server/database/in-public.ts";

/** Whether any release was made yet. */
export async function hasRelease(): Promise<boolean> {
  return await inPublic(async (tx) => (await tx.release.count()) > 0);
}
