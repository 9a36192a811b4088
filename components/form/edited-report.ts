import type { ReportView } from "#lib/domain/views/report-view.ts";

/** What the editor needs of a report; the rest of the view stays on the server. */
export type EditedReport = Pick<
  ReportView,
  "ref" | "subject" | "template" | "content" | "revision" | "saved" | "previous" | "comments" | "explanations"
>;

export function editedReport(view: ReportView): EditedReport {
  const { ref, subject, template, content, revision, saved, previous, comments, explanations } = view;
  return { ref, subject, template, content, revision, saved, previous, comments, explanations };
}
