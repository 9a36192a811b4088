import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ReleaseList } from "#components/public/releases/release-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { RELEASE } from "#lib/domain/views/page-tags.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";
import { loadReleases } from "#lib/server/releases/load-releases.ts";

export const dynamic = "force-static";
export const revalidate = 300;

/** Built when first asked for: a build needs no database. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("releases");
  const feed = { path: "/releases/feed.atom", title: t("feed") };
  const page = {
    locale: await getLocale(),
    path: "/releases",
    title: t("title"),
    description: t("lead"),
    feed,
  };
  return pageMetadata(page);
}

export default async function ReleasesPage() {
  await dependOn([RELEASE]);
  const releases = await loadReleases();
  const t = await getTranslations("releases");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      {releases.length === 0 ? <p>{t("none")}</p> : <ReleaseList releases={releases} />}
      <p className="flex flex-wrap gap-x-5 pt-4 text-14">
        <a href="/releases/feed.atom">{t("feed")}</a>
        <Link href="/data" prefetch={false}>
          {t("dataTitle")}
        </Link>
      </p>
    </>
  );
}
