import type { ReportView } from "#lib/domain/views/report-view.ts";

/** The report a document is brought into, as far as its page needs it in the browser. */
export type ImportedReport = Pick<ReportView, "subject" | "template" | "previous">;

export function importedReport({ subject, template, previous }: ReportView): ImportedReport {
  return { subject, template, previous };
}
