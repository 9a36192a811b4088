import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { DataSet } from "#lib/domain/releases/data-set.ts";
import type { Release } from "#lib/domain/releases/release.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { formatBytes } from "./format-bytes.ts";

/** The sets of a release: what each is, how large, and its files. */
export function SetList({ sets, release }: { sets: readonly DataSet[]; release: Release }) {
  const t = useTranslations("releases");
  const locale = useLocale();
  const format = useFormatter();
  return (
    <ul>
      {sets.map((set) => {
        const files = release.files.filter(
          ({ name, rows }) => name.startsWith(`${set.id}.`) && rows !== null,
        );
        return (
          <li key={set.id} className="border-line border-b py-4">
            <h3>
              <Link href={`/data/${set.id}`} prefetch={false} className="font-serif text-18">
                {set.title[locale]}
              </Link>{" "}
              <code className="text-13 text-ink-soft">{set.id}</code>
            </h3>
            <p className="max-w-measure py-1 text-14">{set.description[locale]}</p>
            <p className="flex flex-wrap gap-x-4 text-13 text-ink-soft">
              <span>
                {t("rows")} {format.number(files[0]?.rows ?? 0)}
              </span>
              {files.map(({ name, bytes }) => (
                <a key={name} href={`/data/releases/${release.id}/${name}`} className="inline-block min-h-6">
                  {name.slice(set.id.length + 1)} ({formatBytes(bytes)})
                </a>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
