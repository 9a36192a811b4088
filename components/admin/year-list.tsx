import { useLocale, useTranslations } from "next-intl";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { CollectionYearRow } from "#lib/domain/views/collection-view.ts";
import { isoDay } from "#lib/i18n/iso-day.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The years opened so far, with format and deadlines. */
export function YearList({
  years,
  current,
}: {
  years: readonly CollectionYearRow[];
  current: number | null;
}) {
  const t = useTranslations("admin");
  const scopes = useTranslations("shell.scopes");
  const locale = useLocale();
  return (
    <ul className="border-line border-t">
      {years.map(({ year, template, openedAt, deadlines }) => (
        <li key={year} className="border-line border-b py-2 text-14">
          <p className="flex flex-wrap items-baseline gap-x-4">
            <Link
              href={`/collection?year=${year}`}
              aria-current={year === current ? "true" : undefined}
              className="tabular font-semibold text-16"
            >
              {t("collection.year", { year: String(year) })}
            </Link>
            <span className="text-ink-soft">
              {templateById(template).name[locale]} · {t("collection.opened", { date: isoDay(openedAt) })}
            </span>
          </p>
          {deadlines.length === 0 ? null : (
            <details>
              <summary className="text-13 text-ink-soft">{t("collection.deadlines")}</summary>
              <ul className="text-13">
                {deadlines.map(({ level, scope, dueOn }) => (
                  <li key={`${level} ${scope}`} className="tabular">
                    {t("collection.deadline", { level: t(`levels.${level}`), scope: scopes(scope) })} {dueOn}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
