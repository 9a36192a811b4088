import { templateById } from "#lib/domain/templates/registry.ts";
import type { ReportReading } from "../types.ts";
import type { DocumentJob } from "./reading-job.ts";
import { runInThread } from "./run-in-thread.ts";

/** Reads a document in a thread of its own; throws what `runInThread` does. */
export async function readInThread(job: DocumentJob, signal?: AbortSignal): Promise<ReportReading> {
  const { reading, templateId } = await runInThread("read", job, signal);
  return { ...reading, template: templateById(templateId) };
}
