import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { HomePage } from "#components/public/home/home-page.tsx";
import { yearTags } from "#lib/domain/views/page-tags.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { loadHome } from "#lib/server/public/load-home.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";
import { readReportYear } from "#lib/server/public/report-edition.ts";

export const dynamic = "force-static";
export const revalidate = 3600;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ year: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params;
  const t = await getTranslations("home");
  const title = t("yearTitle", { year });
  return pageMetadata({
    locale: await getLocale(),
    path: `/year/${year}`,
    title,
    description: t("description"),
  });
}

/** The first page for another year than the newest. */
export default async function YearPage({ params }: Props) {
  const year = readReportYear((await params).year);
  if (year === null) notFound();
  await dependOn(yearTags(year));
  const home = await loadHome(year);
  if (home === null) notFound();
  return <HomePage home={home} />;
}
