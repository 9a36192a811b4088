import "server-only";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { compilePdf } from "#lib/exchange/export/paper/compile-pdf.ts";
import { typstReport } from "#lib/exchange/export/paper/typst-report.ts";
import { writeDocx } from "#lib/exchange/export/paper/write-docx.ts";
import { reportCsv, reportJson } from "#lib/exchange/export/report-files.ts";
import type { ReportFormat } from "./file-response.ts";
import { publishedPaper } from "./published-paper.ts";

/** A published report in the format that was asked for. */
export async function writeReport(
  report: PublishedReport,
  format: ReportFormat,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { version, sha256 } = report;
  switch (format) {
    case "csv":
      return reportCsv(version);
    case "json":
      return reportJson(version, sha256);
    case "pdf":
      return compilePdf(typstReport(publishedPaper(report)), new Date(version.publishedAt));
    case "docx":
      return await writeDocx(publishedPaper(report));
  }
}
