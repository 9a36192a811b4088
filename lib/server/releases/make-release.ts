import "server-only";
import { env } from "#lib/env.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";
import { buildRelease } from "./build-release.ts";
import { releasesFolder } from "./release-folder.ts";
import type { ReleaseJob } from "./wake-release.ts";

/** The job: makes the release that is due on this site. */
export async function makeRelease({ occasion }: ReleaseJob): Promise<void> {
  await buildRelease({
    ...{ databaseUrl: env("DATABASE_URL"), folder: releasesFolder(), origin: siteOrigin().origin },
    ...{ occasion, now: new Date() },
  });
}
