import { bodyTag } from "#lib/domain/views/page-tags.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { fileResponse, REPORT_FORMATS, splitFormat } from "#lib/server/public/file-response.ts";
import { loadPublishedReport } from "#lib/server/public/load-published-report.ts";
import { readEdition, readReportYear } from "#lib/server/public/report-edition.ts";
import { reportFileNames } from "#lib/server/public/report-file-name.ts";
import { writeReport } from "#lib/server/public/write-report.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Params = Promise<{ org: string; year: string; edition: string }>;

/**
 * A published report as a file. `current` stands for the version in force of the body's principal report; a version by its number never
 * changes.
 */
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
  const { format } = asked;
  const { scope, number } = report.version;
  const path = reportPath({ slug: org, year: reportYear, scope, principal: report.principal, number });
  return fileResponse({
    ...reportFileNames(report),
    format,
    body: await writeReport(report, format),
    ...(wanted.number === null ? { location: `${path}.${format}` } : { lifetime: "forever" }),
  });
}
