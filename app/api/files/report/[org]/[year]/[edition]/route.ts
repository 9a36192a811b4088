import { reportCsv, reportJson } from "#lib/exchange/export/report-files.ts";
import { reportTypst } from "#lib/exchange/export/report-typst.ts";
import { writePdf } from "#lib/exchange/export/write-pdf.ts";
import { bodyTag, dependOn } from "#lib/server/public/cache-tags.ts";
import { fileResponse, REPORT_FORMATS, splitFormat } from "#lib/server/public/file-response.ts";
import { loadPublishedReport } from "#lib/server/public/load-published-report.ts";
import { readEdition, readReportYear } from "#lib/server/public/report-edition.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Params = Promise<{ org: string; year: string; edition: string }>;

/** A published report as a file. `current` stands for the version in force of the body's principal report. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  const { org, year, edition } = await params;
  await dependOn([bodyTag(org)]);
  const asked = splitFormat(edition, REPORT_FORMATS);
  const inForce = { scope: null, number: null };
  const wanted = asked?.name === "current" ? inForce : readEdition(asked?.name ?? "");
  const reportYear = readReportYear(year);
  if (asked === null || wanted === null || reportYear === null) return fileResponse(null);
  const report = await loadPublishedReport({ slug: org, year: reportYear, ...wanted });
  if (report === null) return fileResponse(null);
  const { version, sha256, layout, body: about } = report;
  const { format } = asked;
  switch (format) {
    case "csv":
      return fileResponse({ name: `${org}_${year}_v${version.number}`, format, body: reportCsv(version) });
    case "json":
      return fileResponse({
        name: `${org}_${year}_v${version.number}`,
        format,
        body: reportJson(version, sha256),
      });
    case "pdf": {
      const name = `${year}年_${about.shortName["zh-Hans"]}_政府信息公开工作年度报告`;
      const footer = `第${version.number}版　SHA-256　${sha256}`;
      const source = reportTypst({ content: version.content, layout, footer, mark: null });
      return fileResponse({ name, format, body: writePdf(source) });
    }
  }
}
