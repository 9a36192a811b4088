import "server-only";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { loadPublishedReport } from "./load-published-report.ts";
import { pageMetadata } from "./page-metadata.ts";

/** A published report, read once for a page and its metadata. A year that is none has no report. */
export const publishedReport = cache(
  async (
    slug: string,
    year: number | null,
    scope: ReportScope | null,
    number: number | null,
    asOf: string | null = null,
  ) => (year === null ? null : await loadPublishedReport({ slug, year, scope, number, asOf })),
);

/** What search engines are told of a report; an earlier version is not for them. */
export async function reportMetadata(report: PublishedReport | null): Promise<Metadata> {
  if (report === null) return {};
  const [locale, t] = [await getLocale(), await getTranslations("public.report")];
  const { body, version, principal, versions } = report;
  const { year, scope, number } = version;
  const { slug } = body;
  const words = { name: body.name[locale], year };
  const path = scope === principal ? `/o/${slug}/${year}` : `/o/${slug}/${year}/own-organ`;
  const title = t("title", words);
  const metadata = pageMetadata({
    locale,
    path,
    title,
    description: t("description", { ...words, version: number }),
  });
  return versions[0]?.number === number && report.asOf === null
    ? metadata
    : { ...metadata, robots: { index: false, follow: true } };
}
