import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { BodyView } from "#components/public/body/body-view.tsx";
import { bodyLensPath, readBodyLens } from "#lib/domain/views/address/body-lens.ts";
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

type Props = { params: Promise<{ locale: string; org: string; words: string[] }> };

const load = cache(async (org: string, path: string) => {
  const lens = readBodyLens(org, path.split("/"));
  return lens === null ? null : await loadBodyPage(org, thisYear(), null, lens);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, words } = await params;
  const page = await load(org, words.join("/"));
  if (page === null) return {};
  const [locale, t] = [await getLocale(), await getTranslations("public.body")];
  const name = page.body.name[locale];
  const path = bodyLensPath(org, page.lens);
  const metadata = pageMetadata({ locale, path, title: name, description: t("description", { name }) });
  return { ...metadata, robots: { index: false, follow: true } };
}

/** A body beside other peers than those under the same government, or put together as it is today. */
export default async function BodyLensPage({ params }: Props) {
  const { org, words } = await params;
  const lens = readBodyLens(org, words);
  if (lens === null) notFound();
  const path = bodyLensPath(org, lens);
  if (path !== `/o/${org}/lens/${words.join("/")}`) permanentRedirect(localizedPath(await getLocale(), path));
  await dependOn([bodyTag(org), ...(await peerTags(org, lens.rule))]);
  const page = await load(org, words.join("/"));
  if (page === null) return await orMoved(org, path.slice(`/o/${org}`.length));
  return <BodyView page={page} today={dayInChina(new Date())} />;
}
