import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FoundBodies } from "#components/public/found-bodies.tsx";
import { SearchForm } from "#components/public/search-form.tsx";
import { MOST_FOUND, searchBodies } from "#lib/server/public/search-bodies.ts";

interface SearchProps {
  searchParams: Promise<{ q?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.search");
  return { title: t("title"), robots: { index: false, follow: true } };
}

export default async function SearchPage({ searchParams }: SearchProps) {
  const { q } = await searchParams;
  const question = (Array.isArray(q) ? q[0] : q)?.trim().slice(0, 80) ?? "";
  const t = await getTranslations("public.search");
  const found = await searchBodies(question);
  return (
    <>
      <h1 className="pb-4 font-serif text-28">{t("title")}</h1>
      <SearchForm question={question} />
      {question === "" ? null : (
        <section aria-live="polite" className="pt-6">
          <h2 className="pb-2 font-semibold text-16">{t("results", { question, count: found.length })}</h2>
          {found.length === 0 ? <p className="text-14 text-ink-soft">{t("nothing")}</p> : null}
          <FoundBodies found={found} locale={await getLocale()} />
          {found.length === MOST_FOUND ? (
            <p className="pt-2 text-13 text-ink-soft">{t("most", { count: MOST_FOUND })}</p>
          ) : null}
        </section>
      )}
    </>
  );
}
