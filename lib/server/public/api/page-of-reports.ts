import "server-only";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import { type ApiCursor, writeCursor } from "#lib/exchange/api/cursor.ts";
import { type ApiReport, isByPublication, type ReportPageQuestion } from "./load-report-page.ts";

/** What a cursor over reports is keyed by. */
export const REPORT_KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Question = Pick<ReportPageQuestion, "query" | "revisionsOnly" | "from" | "most">;

/**
 * A page of rows of which each report has some. The report of the last row comes again and gives the rows it has left; a row that was left out by a
 * filter is passed as well, so that a page ends after a bounded piece of work however little it found.
 */
export function pageOfReports<Report extends ApiReport>(
  reports: readonly Report[],
  question: Question,
  limit: number,
  rowsOf: (report: Report) => readonly (ApiRow | null)[],
): ApiPage {
  const rows: ApiRow[] = [];
  let last: string | null = null;
  for (const report of reports) {
    const all = rowsOf(report);
    const first = isAt(report, question) ? (question.from?.row ?? -1) + 1 : 0;
    for (let row = first; row < all.length; row++) {
      if (rows.length === limit) return { rows, next: last };
      const given = all[row] ?? null;
      if (given !== null) rows.push(given);
      last = placeOf(report, row, question);
    }
    last = placeOf(report, Math.max(all.length - 1, 0), question);
  }
  return { rows, next: reports.length < question.most ? null : last };
}

function isAt(report: ApiReport, question: Question): boolean {
  const { from, query } = question;
  if (from === null) return false;
  if (isByPublication(question)) return from.k === report.versionId;
  const isSame = from.k === report.bodyId && from.year === report.year && from.scope === report.scope;
  return isSame && (query.include_history === "false" || from.number === report.number);
}

function placeOf(report: ApiReport, row: number, question: Question): string {
  const place: Partial<ApiCursor> & Pick<ApiCursor, "k"> = isByPublication(question)
    ? { k: report.versionId, at: report.publishedAt, row }
    : { k: report.bodyId, year: report.year, scope: report.scope, number: report.number, row };
  return writeCursor(place);
}
