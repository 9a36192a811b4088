import "server-only";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import type { WorkbookIdentity } from "#lib/exchange/workbook/base-record.ts";

/** Whose workbook one of this report is. */
export function workbookIdentity({
  body,
  subject,
  template,
  revision,
}: Pick<ReportView, "body" | "subject" | "template" | "revision">): WorkbookIdentity {
  const { slug, name } = body;
  const { year, scope } = subject;
  return { slug, bodyName: name, year, scope, template, revision };
}
