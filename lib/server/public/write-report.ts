import "server-only";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { writeDocx } from "#lib/exchange/export/paper/write-docx.ts";
import { writePdf } from "#lib/exchange/export/paper/write-pdf.ts";
import { reportCsv } from "#lib/exchange/export/report-csv.ts";
import { reportJson } from "#lib/exchange/export/report-json.ts";
import { publishedWorkbook } from "#lib/exchange/export/workbook/published-workbook.ts";
import type { ReportFormat } from "./file-response.ts";
import { publishedPaper } from "./published-paper.ts";
import { siteOrigin } from "./site-origin.ts";

/** A published report in the format that was asked for. */
export async function writeReport(
  report: PublishedReport,
  format: ReportFormat,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { version, sha256, layout, body } = report;
  switch (format) {
    case "csv":
      return reportCsv(version);
    case "json":
      return reportJson(version, { sha256, origin: siteOrigin().origin });
    case "pdf":
      return writePdf(publishedPaper(report));
    case "docx":
      return await writeDocx(publishedPaper(report));
    case "xlsx":
      return await publishedWorkbook({
        version,
        layout,
        sha256,
        bodyName: body.name["zh-Hans"],
        isPractice: body.isPractice,
      });
  }
}
