import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { HomePage } from "#components/public/home/home-page.tsx";
import { OVERVIEW } from "#lib/domain/views/page-tags.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { loadHome } from "#lib/server/public/load-home.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";

export const dynamic = "force-static";
export const revalidate = 3600;

/** Built when first asked for: a build needs no database. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  const page = { locale: await getLocale(), path: "/", title: t("title"), description: t("description") };
  return pageMetadata(page);
}

export default async function FirstPage() {
  await dependOn([OVERVIEW]);
  const home = await loadHome(null);
  if (home === null) notFound();
  return <HomePage home={home} />;
}
