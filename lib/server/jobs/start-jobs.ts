import "server-only";
import { backfillsLeftToRead } from "#lib/server/backfill/backfills-left-to-read.ts";
import { readBackfill } from "#lib/server/backfill/read-backfill.ts";
import { type BackfillJob, wakeBackfill } from "#lib/server/backfill/wake-backfill.ts";
import { jobQueue } from "./job-queue.ts";
import { BACKFILL_QUEUE } from "./queues.ts";

/**
 * Lets this process take jobs, and wakes what an earlier one left half done, however it ended: a job that is there twice finds
 * nothing to do the second time.
 */
export async function startJobs(): Promise<void> {
  const boss = await jobQueue();
  await boss.work<BackfillJob>(BACKFILL_QUEUE, { pollingIntervalSeconds: 1, batchSize: 10 }, async (jobs) => {
    for (const { data } of jobs) await readBackfill(data);
  });
  for (const left of await backfillsLeftToRead()) await wakeBackfill(left);
}
