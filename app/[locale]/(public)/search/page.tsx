import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FoundBodies } from "#components/public/found-bodies.tsx";
import { FoundIndicators } from "#components/public/found-indicators.tsx";
import { FoundPassageList } from "#components/public/found-passage-list.tsx";
import { SearchAdvice } from "#components/public/search-advice.tsx";
import { SearchForm } from "#components/public/search-form.tsx";
import { findIndicators } from "#lib/domain/search/find-indicators.ts";
import { loadSearchAreas } from "#lib/server/public/load-search-areas.ts";
import { MOST_FOUND, searchBodies } from "#lib/server/public/search-bodies.ts";
import { searchPassages } from "#lib/server/public/search-passages.ts";
import { selectableYears } from "#lib/server/public/selectable-years.ts";
import { readSearch, type SearchParams } from "./read-search.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("search");
  return { title: t("title"), robots: { index: false, follow: true } };
}

export default async function SearchPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = readSearch(await searchParams);
  const t = await getTranslations("search");
  const locale = await getLocale();
  const [bodies, passages, areas] = await Promise.all([
    searchBodies(asked.question),
    searchPassages(asked),
    loadSearchAreas(asked.area),
  ]);
  const indicators = findIndicators(asked.question);
  const isNothing = bodies.length + passages.count + indicators.length === 0;
  return (
    <>
      <h1 className="pb-4 font-serif text-28">{t("title")}</h1>
      <SearchForm asked={{ ...asked, areas, years: selectableYears() }} />
      {asked.question === "" ? null : (
        <div aria-live="polite">
          {isNothing ? <SearchAdvice question={asked.question} /> : null}
          {bodies.length === 0 || asked.page > 1 ? null : (
            <section aria-labelledby="found-bodies" className="pt-8">
              <h2 id="found-bodies" className="pb-2 font-serif text-22">
                {t("bodies", { count: bodies.length })}
              </h2>
              <FoundBodies found={bodies} locale={locale} />
              {bodies.length === MOST_FOUND ? (
                <p className="pt-2 text-13 text-ink-soft">{t("most", { count: MOST_FOUND })}</p>
              ) : null}
            </section>
          )}
          {indicators.length === 0 || asked.page > 1 ? null : (
            <FoundIndicators found={indicators} locale={locale} />
          )}
          {isNothing ? null : <FoundPassageList found={passages} asked={asked} locale={locale} />}
        </div>
      )}
    </>
  );
}
