import "server-only";
import { jobQueue } from "#lib/server/jobs/job-queue.ts";
import { BACKFILL_QUEUE } from "#lib/server/jobs/queues.ts";

/** Which backfill is to be read, and in whose name. */
export interface BackfillJob {
  readonly backfillId: string;
  readonly personId: string;
}

/** Has what is left of a backfill read in the background. */
export async function wakeBackfill({ backfillId, personId }: BackfillJob): Promise<void> {
  await (await jobQueue()).send(BACKFILL_QUEUE, { backfillId, personId });
}
