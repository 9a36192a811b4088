import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { BodyView } from "#components/public/body/body-view.tsx";
import { readAsOf } from "#lib/domain/views/address/as-of.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { bodyTag } from "#lib/domain/views/page-tags.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { currentSlug } from "#lib/server/public/current-slug.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { loadBodyPage } from "#lib/server/public/load-body-page.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";
import { thisYear } from "#lib/server/public/this-year.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ asof: string; org: string }> };

const load = cache(async (org: string, asof: string) => {
  const asOf = readAsOf(asof, dayInChina(new Date()));
  return asOf === null ? null : await loadBodyPage(org, thisYear(), asOf);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { asof, org } = await params;
  const page = await load(org, asof);
  if (page === null) return {};
  const [locale, t] = [await getLocale(), await getTranslations("public.body")];
  const name = page.body.name[locale];
  const metadata = pageMetadata({
    locale,
    path: `/o/${org}`,
    title: name,
    description: t("description", { name }),
  });
  return { ...metadata, robots: { index: false, follow: true } };
}

/** A body as it stood on the evening of a day; `?asof=` in the address leads here. */
export default async function FrozenBodyPage({ params }: Props) {
  const { asof, org } = await params;
  await dependOn([bodyTag(org)]);
  const page = await load(org, asof);
  if (page !== null) return <BodyView page={page} today={asof} />;
  const now = await currentSlug(org);
  if (now === null) notFound();
  permanentRedirect(frozenPath(localizedPath(await getLocale(), `/o/${now}`), asof));
}
