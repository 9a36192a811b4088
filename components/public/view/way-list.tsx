import { useLocale } from "next-intl";
import { localizedPath } from "#lib/i18n/localized-path.ts";

interface Way {
  readonly key: string;
  readonly words: string;
  /** Without language; null for the one that is shown. */
  readonly href: string | null;
}

/** A choice of addresses in a line; the one that is shown is named and leads nowhere. */
export function WayList({ name, ways }: { name: string; ways: readonly Way[] }) {
  const locale = useLocale();
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <span className="text-ink-soft">{name}</span>
      <ul className="flex flex-wrap gap-x-3">
        {ways.map(({ key, words, href }) => (
          <li key={key}>
            {href === null ? (
              <span aria-current="true" className="font-semibold">
                {words}
              </span>
            ) : (
              <a href={localizedPath(locale, href)} className="inline-flex min-h-6 items-center">
                {words}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
