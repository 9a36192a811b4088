import "server-only";
import { isReleaseId, type Release } from "#lib/domain/releases/release.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { releaseOfRow } from "./release-of-row.ts";

/** Every release, the newest first. */
export async function loadReleases(): Promise<readonly Release[]> {
  return await inPublic(async (tx) =>
    (await tx.release.findMany({ orderBy: { asAt: "desc" } })).map(releaseOfRow),
  );
}

/** The newest release; null before the first. */
export async function loadLatestRelease(): Promise<Release | null> {
  const row = await inPublic(async (tx) => await tx.release.findFirst({ orderBy: { asAt: "desc" } }));
  return row === null ? null : releaseOfRow(row);
}

/** One release by its id, as an address gives it. */
export async function loadRelease(id: string): Promise<Release | null> {
  if (!isReleaseId(id)) return null;
  const row = await inPublic(async (tx) => await tx.release.findUnique({ where: { id } }));
  return row === null ? null : releaseOfRow(row);
}
