import "server-only";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { compilePdf } from "#lib/exchange/export/paper/compile-pdf.ts";
import { typstReport } from "#lib/exchange/export/paper/typst-report.ts";
import { reportCsv, reportJson } from "#lib/exchange/export/report-files.ts";
import type { ReportFormat } from "./file-response.ts";
import { publishedPaper } from "./published-paper.ts";

/** A published report in the format that was asked for. */
export function writeReport(report: PublishedReport, format: ReportFormat): string | Uint8Array<ArrayBuffer> {
  const { version, sha256 } = report;
  switch (format) {
    case "csv":
      return reportCsv(version);
    case "json":
      return reportJson(version, sha256);
    case "pdf":
      return compilePdf(typstReport(publishedPaper(report)), new Date(version.publishedAt));
  }
}
