import { templateById } from "#lib/domain/templates/registry.ts";
import { annotateWorkbook } from "../../export/workbook/annotate-workbook.ts";
import { documentOfSource } from "../document-of-source.ts";
import { ImportRefused } from "../import-refused.ts";
import { refuseOversized } from "../office/refuse-oversized.ts";
import { readReport } from "../read-report.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { AnnotationJob, DocumentJob, ReadingJob, ReadingOutcome } from "./reading-job.ts";

/** Does one job; every outcome is a value, since an error does not cross to another thread as what it was. */
export async function doReading(job: ReadingJob): Promise<ReadingOutcome> {
  try {
    switch (job.kind) {
      case "workbook":
        return { kind: "workbook", reading: readWorkbook(job.source.name, job.source.bytes) };
      case "annotation":
        return { kind: "annotated", bytes: await annotate(job) };
      default:
        return await read(job);
    }
  } catch (error) {
    if (error instanceof ImportRefused) return { kind: "refused", reason: error.reason };
    return {
      kind: "failed",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

async function read({ source, previous }: DocumentJob): Promise<ReadingOutcome> {
  const lastYear = previous && { template: templateById(previous.template), content: previous.content };
  const { template, ...reading } = readReport(await documentOfSource(source), { previous: lastYear });
  return { kind: "read", templateId: template.id, reading };
}

async function annotate({ source, template, places, findings, locale }: AnnotationJob) {
  refuseOversized(source.name, source.bytes);
  return await annotateWorkbook(source.bytes, {
    template: templateById(template),
    places,
    findings,
    locale,
  });
}
