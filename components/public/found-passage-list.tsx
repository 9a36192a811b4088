import { useFormatter, useTranslations } from "next-intl";
import { Pagination } from "#components/ui/pagination.tsx";
import type { Locale } from "#lib/domain/localized.ts";
import type { ShownPassage } from "#lib/domain/search/show-passage.ts";
import type { FoundPassages } from "#lib/domain/views/found-passage.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { HistoricalMark } from "./historical-mark.tsx";
import { PracticeMark } from "./practice-mark.tsx";

interface FoundPassageListProps {
  found: FoundPassages;
  asked: { readonly question: string; readonly year: number | null; readonly area: string | null };
  locale: Locale;
}

/** Where words stand in published reports: the passage with the words marked, leading to its section in its version. */
export function FoundPassageList({ found, asked, locale }: FoundPassageListProps) {
  const t = useTranslations("search");
  const scopes = useTranslations("public.scopes");
  const format = useFormatter();
  const href = (page: number) => {
    const { question, year, area } = asked;
    const query = new URLSearchParams({ q: question });
    if (year !== null) query.set("year", String(year));
    if (area !== null) query.set("area", area);
    if (page > 1) query.set("page", String(page));
    return `/search?${query}`;
  };
  return (
    <section aria-labelledby="found-passages" className="pt-8">
      <h2 id="found-passages" className="pb-1 font-serif text-22">
        {t(found.isMore ? "passagesMore" : "passages", { count: found.count })}
      </h2>
      <p className="pb-2 text-13 text-ink-soft">{t(found.count === 0 ? "noPassages" : "passagesLead")}</p>
      <ul className="max-w-[52rem]">
        {found.passages.map((passage) => (
          <li key={passage.path} className="border-line border-b py-3">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <Link href={passage.path} prefetch={false}>
                {t("report", { name: passage.name[locale], year: passage.year })}
              </Link>
              <span className="text-13 text-ink-soft">
                {passage.section?.[locale] ?? t("introduction")} · {scopes(passage.scope)} ·{" "}
                {t("version", { number: passage.version })} ·{" "}
                {format.dateTime(new Date(passage.publishedAt), "day")}
              </span>
              {passage.isHistorical ? <HistoricalMark /> : null}
              {passage.isPractice ? <PracticeMark /> : null}
            </p>
            <PassageText shown={passage.shown} />
          </li>
        ))}
      </ul>
      <Pagination page={found.page} pages={found.pages} href={href} />
    </section>
  );
}

function PassageText({ shown }: { shown: ShownPassage }) {
  return (
    <p lang="zh" className="pt-1 font-serif text-14">
      {shown.isCutBefore ? "…" : null}
      {shown.parts.map(({ text, isFound }, index) =>
        isFound ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a frozen text
          <mark key={index} className="bg-warn-tint font-semibold text-ink">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
      {shown.isCutBehind ? "…" : null}
    </p>
  );
}
