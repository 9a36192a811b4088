import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { RecentPublication } from "#lib/domain/views/home-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { PracticeMark } from "./practice-mark.tsx";

/** What was published last, corrections included. */
export function RecentPublications({ recent }: { recent: readonly RecentPublication[] }) {
  const t = useTranslations("public.recent");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <ul className="text-14">
      {recent.map((one) => (
        <li
          key={`${one.slug}-${one.year}-${one.scope}-${one.version}`}
          className="flex flex-wrap gap-x-3 border-line border-b py-1.5"
        >
          <time dateTime={one.publishedAt} className="tabular text-13 text-ink-soft sm:w-36">
            {format.dateTime(new Date(one.publishedAt), "day")}
          </time>
          <Link href={`/o/${one.slug}/${one.year}`} prefetch={false}>
            {t("publication", { name: one.name[locale], year: one.year })}
          </Link>
          {one.version > 1 ? (
            <span className="text-13">{t("correction", { version: one.version })}</span>
          ) : null}
          {one.isPractice ? <PracticeMark /> : null}
        </li>
      ))}
    </ul>
  );
}
