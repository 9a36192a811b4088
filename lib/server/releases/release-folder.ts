import "server-only";
import { join, resolve } from "node:path";
import { env } from "#lib/env.ts";

/** Where releases lie: a folder for each, named by its id. Several servers share it. */
export function releasesFolder(): string {
  return resolve(/* turbopackIgnore: true */ env("DATA_DIR"), "releases");
}

/** A file of a release. Both names come from the release's row, never from an address. */
export function releasePath(folder: string, id: string, name: string): string {
  return join(/* turbopackIgnore: true */ folder, id, name);
}
