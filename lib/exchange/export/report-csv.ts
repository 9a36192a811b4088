import type { PublishedVersion } from "#lib/domain/reports/version-document.ts";
import { guardFormula } from "./guard-formula.ts";
import { cellRecords, REPORT_COLUMNS, type ReportRecord, textRecords } from "./report-records.ts";
import { writeCsv } from "./write-csv.ts";

const BYTE_ORDER_MARK = "\ufeff";
const VALUE = REPORT_COLUMNS.indexOf("value");

/** Every cell of a published report with its status, unit and what was typed; then title and texts, with the status `text`. */
export function reportCsv(version: PublishedVersion): string {
  return writeCsv(REPORT_COLUMNS, recordsOf(version));
}

/** The same for Excel: a mark, without which it takes UTF-8 for something else, and no text that it would run as a formula. */
export function reportExcelCsv(version: PublishedVersion): string {
  const records = recordsOf(version).map((record) =>
    record.map((field, column) =>
      typeof field === "string" && column !== VALUE ? guardFormula(field) : field,
    ),
  );
  return BYTE_ORDER_MARK + writeCsv(REPORT_COLUMNS, records);
}

function recordsOf(version: PublishedVersion): readonly ReportRecord[] {
  return [...cellRecords(version), ...textRecords(version)];
}
