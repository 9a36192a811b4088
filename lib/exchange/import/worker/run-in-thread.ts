import { availableParallelism } from "node:os";
import { ImportRefused } from "../import-refused.ts";
import type { ReadingJob, ReadingOutcome } from "./reading-job.ts";
import { ReadingPool, readingThread } from "./reading-pool.ts";
import { THREAD_LIMITS } from "./thread-limits.ts";

/** How many documents are read at once; one core is left to the pages. */
export const READING_THREADS = Math.max(1, availableParallelism() - 1);

const pool = new ReadingPool(readingThread(), READING_THREADS, THREAD_LIMITS);

/**
 * Does a job in a thread of its own, so that a page goes on being served meanwhile and a hostile file costs what its limits allow.
 * Throws `ImportRefused` with a sentence for the user, the signal's reason when aborted, or an error of the reader's own.
 */
export async function runInThread<Kind extends Done["kind"]>(
  kind: Kind,
  job: ReadingJob,
  signal?: AbortSignal,
): Promise<Extract<Done, { kind: Kind }>> {
  const outcome = await pool.run(job, signal);
  if (outcome.kind === "refused") throw new ImportRefused(outcome.reason);
  if (outcome.kind === "failed") throw new Error(outcome.message);
  if (!isOf(outcome, kind)) throw new Error(`the thread answered ${outcome.kind} to ${kind}`);
  return outcome;
}

type Done = Exclude<ReadingOutcome, { readonly kind: "refused" | "failed" }>;

function isOf<Kind extends Done["kind"]>(
  outcome: Done,
  kind: Kind,
): outcome is Extract<Done, { kind: Kind }> {
  return outcome.kind === kind;
}
