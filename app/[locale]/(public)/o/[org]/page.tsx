import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { BodyView } from "#components/public/body/body-view.tsx";
import { bodyTag } from "#lib/domain/views/page-tags.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { loadBodyPage } from "#lib/server/public/load-body-page.ts";
import { orMoved } from "#lib/server/public/or-moved.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";
import { peerTags } from "#lib/server/public/peer-tags.ts";
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
  const feed = {
    path: localizedPath(locale, `/o/${org}/feed.atom`),
    title: (await getTranslations("bodies.page.data"))("feed"),
  };
  return pageMetadata({
    ...{ locale, path: `/o/${org}`, title: name, description: t("description", { name }), feed },
  });
}

export default async function BodyPage({ params }: Props) {
  const { org } = await params;
  await dependOn([bodyTag(org)]);
  const page = await load(org);
  if (page === null) return await orMoved(org, "");
  await dependOn(await peerTags(org, page.lens.rule));
  return <BodyView page={page} today={dayInChina(new Date())} />;
}
