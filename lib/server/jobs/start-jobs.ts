import "server-only";
import { env } from "#lib/env.ts";
import { backfillsLeftToRead } from "#lib/server/backfill/backfills-left-to-read.ts";
import { readBackfill } from "#lib/server/backfill/read-backfill.ts";
import { type BackfillJob, wakeBackfill } from "#lib/server/backfill/wake-backfill.ts";
import { completePassages } from "#lib/server/publication/complete-passages.ts";
import { hasRelease } from "#lib/server/releases/has-release.ts";
import { makeRelease } from "#lib/server/releases/make-release.ts";
import { type ReleaseJob, wakeRelease } from "#lib/server/releases/wake-release.ts";
import { jobQueue } from "./job-queue.ts";
import { BACKFILL_QUEUE, RELEASE_QUEUE, WORDS_QUEUE } from "./queues.ts";

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
  await boss.work(WORDS_QUEUE, { pollingIntervalSeconds: 2 }, async () => {
    await completePassages();
  });
  // Of several processes that start together one does it.
  await boss.send(WORDS_QUEUE, {}, { singletonKey: WORDS_QUEUE, singletonSeconds: 60 });
  if (env("MAKE_RELEASES") === "off") return;
  await boss.work<ReleaseJob>(RELEASE_QUEUE, { pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const { data } of jobs) await makeRelease(data);
  });
  // The night after a day on which something was published; and what an earlier process did not come to.
  await boss.schedule(RELEASE_QUEUE, "10 0 * * *", { occasion: "night" } satisfies ReleaseJob, {
    tz: "Asia/Shanghai",
  });
  await wakeRelease({ occasion: (await hasRelease()) ? "night" : "now" });
}
