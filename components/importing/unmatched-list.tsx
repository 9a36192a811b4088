import { useTranslations } from "next-intl";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";

const LONGEST = 160;

/** What of the document found no place in the form, each with its page or line. */
export function UnmatchedList({ unmatched }: Pick<ImportPreview, "unmatched">) {
  const t = useTranslations("importing.unmatched");
  if (unmatched.length === 0) return null;
  return (
    <section aria-labelledby="unmatched">
      <h2 id="unmatched" className="text-16">
        {t("title", { count: unmatched.length })}
      </h2>
      <ul className="max-h-72 overflow-auto">
        {unmatched.map(({ reason, text, place }) => (
          <li key={`${place.offset} ${reason}`} className="border-line border-t py-1.5 text-13">
            <a href={`#source-${place.line}`}>
              {place.page === null
                ? t("line", { line: place.line })
                : t("pageLine", { page: place.page, line: place.line })}
            </a>{" "}
            <span className="text-ink-soft">{t(`reasons.${reason}`)}</span>
            <span lang="zh" className="wrap-anywhere block">
              {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
