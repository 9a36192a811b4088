import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { PublishedReportView } from "#components/public/published-report-view.tsx";
import { readAsOf } from "#lib/domain/views/address/as-of.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { bodyTag } from "#lib/domain/views/page-tags.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { currentSlug } from "#lib/server/public/current-slug.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { publishedReport, reportMetadata } from "#lib/server/public/published-report.ts";
import { readReportYear } from "#lib/server/public/report-edition.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ asof: string; org: string; year: string }> };

async function load(params: Props["params"]) {
  const { asof, org, year } = await params;
  const asOf = readAsOf(asof, dayInChina(new Date()));
  return asOf === null ? null : await publishedReport(org, readReportYear(year), null, null, asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await reportMetadata(await load(params));
}

/** A report as it stood on the evening of a day; `?asof=` in the address leads here. */
export default async function FrozenReportPage({ params }: Props) {
  const { asof, org, year } = await params;
  await dependOn([bodyTag(org)]);
  const report = await load(params);
  if (report !== null) return <PublishedReportView report={report} />;
  const now = await currentSlug(org);
  if (now === null) notFound();
  permanentRedirect(frozenPath(localizedPath(await getLocale(), `/o/${now}/${year}`), asof));
}
