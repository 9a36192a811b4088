import type { Metadata } from "next";
import { PublishedReportView } from "#components/public/published-report-view.tsx";
import { bodyTag } from "#lib/domain/views/page-tags.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { orMoved } from "#lib/server/public/or-moved.ts";
import { publishedReport, reportMetadata } from "#lib/server/public/published-report.ts";
import { readEdition, readReportYear } from "#lib/server/public/report-edition.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: string; org: string; year: string; edition: string }> };

async function load(params: Props["params"]) {
  const { org, year, edition } = await params;
  const asked = readEdition(edition);
  return asked === null ? null : await publishedReport(org, readReportYear(year), asked.scope, asked.number);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await reportMetadata(await load(params));
}

/** A government's own organ's report, or an earlier version: `own-organ`, `v1`, `own-organ-v1`. */
export default async function ReportEditionPage({ params }: Props) {
  const { org, year, edition } = await params;
  await dependOn([bodyTag(org)]);
  const report = await load(params);
  if (report === null) return await orMoved(org, `/${year}/${edition}`);
  return <PublishedReportView report={report} />;
}
