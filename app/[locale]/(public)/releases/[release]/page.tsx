import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ChangeList } from "#components/public/releases/change-list.tsx";
import { ReleaseFiles } from "#components/public/releases/release-files.tsx";
import { Terms } from "#components/public/releases/terms.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { RELEASE } from "#lib/domain/views/page-tags.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";
import { loadReleaseChanges } from "#lib/server/releases/load-release-changes.ts";
import { loadReleases } from "#lib/server/releases/load-releases.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ release: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { release: id } = await params;
  const t = await getTranslations("releases");
  const feed = { path: "/releases/feed.atom", title: t("feed") };
  const page = { locale: await getLocale(), path: `/releases/${id}`, description: t("lead"), feed };
  return pageMetadata({ ...page, title: t("release", { id }) });
}

export default async function ReleasePage({ params }: Props) {
  const { release: id } = await params;
  await dependOn([RELEASE]);
  const releases = await loadReleases();
  const index = releases.findIndex((one) => one.id === id);
  const release = releases[index];
  if (release === undefined) notFound();
  const changes = await loadReleaseChanges(release, releases[index + 1] ?? null);
  const t = await getTranslations("releases");
  const { counts, version } = release;
  const archive = release.files.find(({ name }) => name.endsWith(".zip"));
  const title = t("release", { id });
  return (
    <>
      <PageHeading
        above={
          <Breadcrumb
            crumbs={[
              { label: t("title"), href: "/releases" },
              { label: id, href: null },
            ]}
          />
        }
        title={title}
        lead={`${t("version")} ${version} · ${t("summary", { ...counts, years: counts.years.join("、") })}`}
      />
      <h2 className="pb-2 font-serif text-22">{t("changes")}</h2>
      <ChangeList changes={changes} total={counts.added + counts.revised} />
      <h2 className="pt-8 pb-2 font-serif text-22">{t("files")}</h2>
      <ReleaseFiles release={release} />
      <h2 className="pt-8 pb-2 font-serif text-22">{t("verify")}</h2>
      <p className="max-w-measure pb-2">{t("verifyLead")}</p>
      <pre className="max-w-measure overflow-x-auto bg-wash px-4 py-2 text-13">sha256sum -c SHA256SUMS</pre>
      {archive === undefined ? null : (
        <p className="max-w-measure break-all pt-2 text-13">{t("verifyZip", { sha256: archive.sha256 })}</p>
      )}
      <p className="pt-6 text-14">
        <a href="/releases/feed.atom">{t("feed")}</a>
      </p>
      <Terms release={release} title={title} url={`${siteOrigin().origin}/releases/${id}`} />
    </>
  );
}
