import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { PublishedReportView } from "#components/public/published-report-view.tsx";
import { bodyTag } from "#lib/domain/views/page-tags.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { orMoved } from "#lib/server/public/or-moved.ts";
import { publishedReport, reportMetadata } from "#lib/server/public/published-report.ts";
import { readReportYear } from "#lib/server/public/report-edition.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: string; org: string; year: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, year } = await params;
  return await reportMetadata(await publishedReport(org, readReportYear(year), null, null));
}

/** The report in force; where only the government's own organ has published for the year, the way there. */
export default async function ReportPage({ params }: Props) {
  const { org, year } = await params;
  await dependOn([bodyTag(org)]);
  const asked = readReportYear(year);
  const report = await publishedReport(org, asked, null, null);
  if (report !== null) return <PublishedReportView report={report} />;
  if ((await publishedReport(org, asked, "own_organ", null)) === null) return await orMoved(org, `/${year}`);
  redirect(localizedPath(await getLocale(), `/o/${org}/${year}/own-organ`));
}
