import type { WorkbookReading } from "../workbook/read-workbook.ts";
import type { AnnotationJob, WorkbookJob } from "./reading-job.ts";
import { runInThread } from "./run-in-thread.ts";

/** Reads a fill-in workbook of ours in a thread of its own; null for any other file. Throws what `runInThread` does. */
export async function readWorkbookInThread(
  file: Omit<WorkbookJob["source"], "kind">,
): Promise<WorkbookReading | null> {
  const source = { ...file, kind: "file" } as const;
  return (await runInThread("workbook", { kind: "workbook", source })).reading;
}

/** Annotates a fill-in workbook in a thread of its own. */
export async function annotateInThread(job: Omit<AnnotationJob, "kind">): Promise<Uint8Array<ArrayBuffer>> {
  return (await runInThread("annotated", { ...job, kind: "annotation" })).bytes;
}
