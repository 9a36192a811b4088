import { useTranslations } from "next-intl";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Indicators by their names, each with its formula. */
export function FoundIndicators({ found, locale }: { found: readonly Indicator[]; locale: Locale }) {
  const t = useTranslations("search");
  return (
    <section aria-labelledby="found-indicators" className="pt-8">
      <h2 id="found-indicators" className="pb-2 font-serif text-22">
        {t("indicators", { count: found.length })}
      </h2>
      <ul className="max-w-measure">
        {found.map(({ id, name, definition }) => (
          <li key={id} className="border-line border-b py-2">
            <Link href={`/m/${id}`} prefetch={false}>
              {name[locale]}
            </Link>
            <p className="text-13 text-ink-soft">{definition[locale]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
