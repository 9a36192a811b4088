import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { HomeComparisons } from "#components/public/home-comparisons.tsx";
import { HomeFacts } from "#components/public/home-facts.tsx";
import { RecentPublications } from "#components/public/recent-publications.tsx";
import { RollCalls } from "#components/public/roll-calls.tsx";
import { SearchForm } from "#components/public/search-form.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { dependOn, OVERVIEW } from "#lib/server/public/cache-tags.ts";
import { loadHome } from "#lib/server/public/load-home.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";

export const dynamic = "force-static";
export const revalidate = 3600;

/** Built when first asked for: a build needs no database. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.home");
  const page = { locale: await getLocale(), path: "/", title: t("title"), description: t("description") };
  return pageMetadata(page);
}

export default async function HomePage() {
  await dependOn([OVERVIEW]);
  const t = await getTranslations("public.home");
  const home = await loadHome(dayInChina(new Date()));
  return (
    <>
      <h1 className="font-serif text-28 sm:text-36">{t("title")}</h1>
      <p className="max-w-measure pt-3 pb-6">{t("lead")}</p>
      <SearchForm question="" />
      <div className="pt-8">
        <HomeFacts {...home} />
      </div>
      <section className="pt-6">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <LinkButton href="/compare">{t("compare")}</LinkButton>
          <p className="text-14 text-ink-soft">{t("compareLead")}</p>
        </div>
        <HomeComparisons {...home} />
      </section>
      <h2 className="pt-10 font-serif text-22">{t("rollCall")}</h2>
      <p className="max-w-measure pt-1 text-14 text-ink-soft">{t("rollCallLead")}</p>
      <RollCalls calls={home.rollCalls} />
      <h2 className="pt-10 pb-2 font-serif text-22">{t("recent")}</h2>
      <RecentPublications recent={home.recent} />
    </>
  );
}
