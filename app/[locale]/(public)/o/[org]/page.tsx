import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { BodyComparisons } from "#components/public/body-comparisons.tsx";
import { BodyHeading } from "#components/public/body-heading.tsx";
import { BodyProfile } from "#components/public/body-profile.tsx";
import { RelatedBodies } from "#components/public/related-bodies.tsx";
import { YearsTable } from "#components/public/years-table.tsx";
import { bodyTag, dependOn } from "#lib/server/public/cache-tags.ts";
import { loadBodyPage } from "#lib/server/public/load-body-page.ts";
import { orMoved } from "#lib/server/public/or-moved.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";
import { thisYear } from "#lib/server/public/this-year.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: string; org: string }> };

const load = cache((org: string) => loadBodyPage(org, thisYear()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org } = await params;
  const page = await load(org);
  if (page === null) return {};
  const [locale, t] = [await getLocale(), await getTranslations("public.body")];
  const name = page.body.name[locale];
  return pageMetadata({ locale, path: `/o/${org}`, title: name, description: t("description", { name }) });
}

export default async function BodyPage({ params }: Props) {
  const { org } = await params;
  await dependOn([bodyTag(org)]);
  const page = await load(org);
  if (page === null) return await orMoved(org, "");
  const t = await getTranslations("public.body");
  const scopes = await getTranslations("public.scopes");
  return (
    <>
      <BodyHeading page={page} />
      <h2 className="pt-8 pb-2 font-serif text-22">{t("profile")}</h2>
      <p className="pb-2 text-13 text-ink-soft">{t("profileScope", { scope: scopes(page.scope) })}</p>
      {page.profile.length === 0 ? <p>{t("noProfile")}</p> : <BodyProfile profile={page.profile} />}
      <BodyComparisons page={page} />
      <h2 className="pt-8 pb-2 font-serif text-22">{t("reports")}</h2>
      <YearsTable page={page} />
      {page.below.length === 0 ? null : <h2 className="pt-8 pb-2 font-serif text-22">{t("below")}</h2>}
      <RelatedBodies bodies={page.below} />
    </>
  );
}
