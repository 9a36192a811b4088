import { useLocale, useTranslations } from "next-intl";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { HomeView } from "#lib/domain/views/home-view.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";

/** The report years; the newest is the first page itself. */
export function YearPicker({ home }: { home: Pick<HomeView, "years" | "year" | "asOf"> }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const { years, year, asOf } = home;
  if (years.length < 2) return null;
  return (
    <nav aria-label={t("years")} className="tabular flex flex-wrap gap-x-1 text-14">
      {years.map((one, index) => (
        <a
          key={one}
          href={frozenPath(localizedPath(locale, index === 0 ? "/" : `/year/${one}`), asOf)}
          aria-current={one === year ? "page" : undefined}
          className={`inline-flex min-h-8 items-center px-2 ${one === year ? "bg-accent text-on-accent no-underline" : ""}`}
        >
          {one}
        </a>
      ))}
    </nav>
  );
}
