import "server-only";
import { jobQueue } from "#lib/server/jobs/job-queue.ts";
import { RELEASE_QUEUE } from "#lib/server/jobs/queues.ts";
import type { ReleaseOccasion } from "./due-release.ts";

export interface ReleaseJob {
  readonly occasion: ReleaseOccasion;
}

/** Has the release that is due made in the background; where none is, nothing happens. */
export async function wakeRelease(job: ReleaseJob): Promise<void> {
  await (await jobQueue()).send(RELEASE_QUEUE, { ...job });
}
