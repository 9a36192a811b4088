import { useTranslations } from "next-intl";
import type { Locale } from "#lib/domain/localized.ts";
import type { FoundBody } from "#lib/domain/views/found-body.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { PracticeMark } from "./practice-mark.tsx";
import { YearLinks } from "./year-links.tsx";

/** What a search found: each body with what it is, where it stands and the years there are to read. */
export function FoundBodies({ found, locale }: { found: readonly FoundBody[]; locale: Locale }) {
  const t = useTranslations("public");
  return (
    <ul>
      {found.map((body) => (
        <li key={body.slug} className="border-line border-b py-2">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Link href={`/o/${body.slug}`} prefetch={false}>
              {body.name[locale]}
            </Link>
            <span className="text-13 text-ink-soft">
              {body.jurisdiction[locale]} · {t(`levels.${body.level}`)} · {t(`kinds.${body.kind}`)}
            </span>
            {body.isPractice ? <PracticeMark /> : null}
          </p>
          <p className="flex flex-wrap gap-x-3 text-13">
            {body.years.length === 0 ? (
              <span className="text-ink-soft">{t("search.noYears")}</span>
            ) : (
              <YearLinks slug={body.slug} years={body.years} />
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
