import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SetList } from "#components/public/releases/set-list.tsx";
import { StructuredData } from "#components/public/releases/structured-data.tsx";
import { Terms } from "#components/public/releases/terms.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { DATA_SETS } from "#lib/domain/releases/data-sets.ts";
import { schemaOrgDataset } from "#lib/domain/releases/schema-org.ts";
import { RELEASE } from "#lib/domain/views/page-tags.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";
import { loadLatestRelease } from "#lib/server/releases/load-releases.ts";

export const dynamic = "force-static";
export const revalidate = 300;

/** Built when first asked for: a build needs no database. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("releases");
  const page = {
    locale: await getLocale(),
    path: "/data",
    title: t("dataTitle"),
    description: t("dataLead"),
  };
  return pageMetadata(page);
}

export default async function DataPage() {
  await dependOn([RELEASE]);
  const release = await loadLatestRelease();
  const [locale, t] = [await getLocale(), await getTranslations("releases")];
  const { origin } = siteOrigin();
  if (release === null)
    return (
      <>
        <PageHeading title={t("dataTitle")} lead={t("dataLead")} />
        <p>{t("none")}</p>
      </>
    );
  return (
    <>
      <PageHeading title={t("dataTitle")} lead={t("dataLead")} />
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-14">
        <Link href={`/releases/${release.id}`} prefetch={false}>
          {t("latest")}: {release.id} ({release.version})
        </Link>
        <a href={`/data/releases/${release.id}/nianbao-${release.id}.zip`}>{t("everything")}</a>
        <Link href="/releases" prefetch={false}>
          {t("all")}
        </Link>
        <a href={`/data/releases/${release.id}/datapackage.json`}>{t("package")}</a>
        <a href="/data/catalog.jsonld">{t("catalogue")}</a>
      </p>
      <h2 className="pt-8 font-serif text-22">{t("sets")}</h2>
      <SetList sets={DATA_SETS} release={release} />
      <Terms release={release} title={t("dataTitle")} url={`${origin}/releases/${release.id}`} />
      <StructuredData data={DATA_SETS.map((set) => schemaOrgDataset({ origin, locale, release }, set))} />
    </>
  );
}
