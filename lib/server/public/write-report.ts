import "server-only";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { writeBundle } from "#lib/exchange/export/bundle/write-bundle.ts";
import { writeDocx } from "#lib/exchange/export/paper/write-docx.ts";
import { writePdf } from "#lib/exchange/export/paper/write-pdf.ts";
import { reportCsv, reportExcelCsv } from "#lib/exchange/export/report-csv.ts";
import { reportJson } from "#lib/exchange/export/report-json.ts";
import { publishedWorkbook } from "#lib/exchange/export/workbook/published-workbook.ts";
import { reportJsonSchema } from "#lib/exchange/published/report-json-schema.ts";
import { REPORT_FORMATS, type ReportFormat } from "./file-response.ts";
import { publishedPaper } from "./published-paper.ts";
import { siteSigner } from "./signing-key.ts";
import { siteOrigin } from "./site-origin.ts";

/** A published report in the format that was asked for. */
export async function writeReport(report: PublishedReport, format: ReportFormat): Promise<ReportFile> {
  const { version, sha256, layout, body } = report;
  const { origin } = siteOrigin();
  const bodyName = body.name["zh-Hans"];
  switch (format) {
    case "csv":
      return reportCsv(version);
    case "excel.csv":
      return reportExcelCsv(version);
    case "json":
      return reportJson(version, { sha256, origin });
    case "pdf":
      return writePdf(publishedPaper(report));
    case "docx":
      return await writeDocx(publishedPaper(report));
    case "xlsx":
      return await publishedWorkbook({ version, layout, sha256, bodyName, isPractice: body.isPractice });
    case "zip":
      return writeBundle(
        { version, sha256, bodyName, origin, files: await filesOf(report, origin) },
        siteSigner(),
      );
  }
}

type ReportFile = string | Uint8Array<ArrayBuffer>;

/** Every other format, and the schema of the JSON, as they stand in the bundle. */
async function filesOf(
  report: PublishedReport,
  origin: string,
): Promise<Readonly<Record<string, ReportFile>>> {
  const files: Record<string, ReportFile> = {};
  for (const format of REPORT_FORMATS)
    if (format !== "zip") files[`report.${format}`] = await writeReport(report, format);
  const template = templateById(report.version.content.template);
  return { ...files, "schema.json": reportJsonSchema(template, origin) };
}
