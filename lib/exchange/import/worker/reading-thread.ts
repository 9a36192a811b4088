// Entry of a reading thread: takes a job, sends its outcome, waits for the next.
import { parentPort } from "node:worker_threads";
import { doReading } from "./do-reading.ts";
import { READY, type ReadingJob } from "./reading-job.ts";

parentPort?.on("message", async (job: ReadingJob) => {
  parentPort?.postMessage(await doReading(job));
});
parentPort?.postMessage(READY);
