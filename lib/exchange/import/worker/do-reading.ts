import { templateById } from "#lib/domain/templates/registry.ts";
import { documentOfSource } from "../document-of-source.ts";
import { ImportRefused } from "../import-refused.ts";
import { readReport } from "../read-report.ts";
import type { ReadingJob, ReadingOutcome } from "./reading-job.ts";

/** Does one job; every outcome is a value, since an error does not cross to another thread as what it was. */
export async function doReading({ source, previous }: ReadingJob): Promise<ReadingOutcome> {
  const lastYear = previous && { template: templateById(previous.template), content: previous.content };
  try {
    const { template, ...reading } = readReport(await documentOfSource(source), { previous: lastYear });
    return { kind: "read", templateId: template.id, reading };
  } catch (error) {
    if (error instanceof ImportRefused) return { kind: "refused", reason: error.reason };
    return {
      kind: "failed",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
