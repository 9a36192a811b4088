import { availableParallelism } from "node:os";
import { templateById } from "#lib/domain/templates/registry.ts";
import { ImportRefused } from "../import-refused.ts";
import type { ReportReading } from "../types.ts";
import type { ReadingJob } from "./reading-job.ts";
import { ReadingPool, readingThread } from "./reading-pool.ts";
import { THREAD_LIMITS } from "./thread-limits.ts";

/** How many documents are read at once; one core is left to the pages. */
export const READING_THREADS = Math.max(1, availableParallelism() - 1);

const pool = new ReadingPool(readingThread(), READING_THREADS, THREAD_LIMITS);

/**
 * Reads a document in a thread of its own, so that a page goes on being served while it is read and a hostile file costs what its
 * limits allow. Throws `ImportRefused` with a sentence for the user, the signal's reason when aborted, or an error of the reader's own.
 */
export async function readInThread(job: ReadingJob, signal?: AbortSignal): Promise<ReportReading> {
  const outcome = await pool.run(job, signal);
  switch (outcome.kind) {
    case "read":
      return { ...outcome.reading, template: templateById(outcome.templateId) };
    case "refused":
      throw new ImportRefused(outcome.reason);
    case "failed":
      throw new Error(outcome.message);
  }
}
