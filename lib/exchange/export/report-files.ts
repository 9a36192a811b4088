import { type PublishedVersion, versionDocument } from "#lib/domain/reports/version-document.ts";
import { REPORT_COLUMNS, reportRecords } from "./report-records.ts";
import { writeCsv } from "./write-csv.ts";

/** Every cell of a published report with its status; what was typed beside a figure stands in the JSON. */
export function reportCsv(version: PublishedVersion): string {
  return writeCsv(REPORT_COLUMNS, reportRecords(version));
}

/** The published document with its hash: who writes `document` in canonical form (RFC 8785) and hashes it gets `sha256`. */
export function reportJson(version: PublishedVersion, sha256: string): string {
  return `${JSON.stringify({ sha256, document: versionDocument(version) }, null, 2)}\n`;
}
