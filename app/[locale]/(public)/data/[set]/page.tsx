import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { SetColumns, SetPreview } from "#components/public/releases/set-columns.tsx";
import { SetDownloads } from "#components/public/releases/set-downloads.tsx";
import { StructuredData } from "#components/public/releases/structured-data.tsx";
import { Terms } from "#components/public/releases/terms.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { findDataSet } from "#lib/domain/releases/data-sets.ts";
import { schemaOrgDataset } from "#lib/domain/releases/schema-org.ts";
import { RELEASE } from "#lib/domain/views/page-tags.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";
import { loadLatestRelease } from "#lib/server/releases/load-releases.ts";
import { previewSet } from "#lib/server/releases/preview-set.ts";

export const dynamic = "force-static";
export const revalidate = 300;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ set: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const set = findDataSet((await params).set);
  if (set === undefined) return {};
  const locale = await getLocale();
  const page = { locale, path: `/data/${set.id}` };
  return pageMetadata({ ...page, title: set.title[locale], description: set.description[locale] });
}

export default async function DataSetPage({ params }: Props) {
  const set = findDataSet((await params).set);
  if (set === undefined) notFound();
  await dependOn([RELEASE]);
  const release = await loadLatestRelease();
  const [locale, t] = [await getLocale(), await getTranslations("releases")];
  const { origin } = siteOrigin();
  const title = set.title[locale];
  const crumbs = [
    { label: t("dataTitle"), href: "/data" },
    { label: title, href: null },
  ];
  const rows = release === null ? null : await previewSet(release, set);
  return (
    <>
      <PageHeading above={<Breadcrumb crumbs={crumbs} />} title={title} lead={set.description[locale]} />
      <h2 className="pb-2 font-serif text-22">{t("downloads")}</h2>
      {release === null ? <p>{t("none")}</p> : <SetDownloads set={set} release={release} />}
      {rows === null ? null : <h2 className="pt-8 pb-2 font-serif text-22">{t("preview")}</h2>}
      {rows === null ? null : <SetPreview set={set} rows={rows} />}
      <h2 className="pt-8 pb-2 font-serif text-22">{t("columns")}</h2>
      <SetColumns set={set} />
      {release === null ? null : <Terms release={release} title={title} url={`${origin}/data/${set.id}`} />}
      {release === null ? null : <StructuredData data={schemaOrgDataset({ origin, locale, release }, set)} />}
    </>
  );
}
