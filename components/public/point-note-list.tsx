import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { PointNote } from "#lib/domain/views/point-notes.ts";

/** The words that belong to the marks in the table above, each leading back to its cell. */
export function PointNoteList({ notes, label }: { notes: readonly PointNote[]; label: string }) {
  const t = useTranslations("report");
  const locale = useLocale();
  const format = useFormatter();
  if (notes.length === 0) return null;
  return (
    <ol aria-label={label} className="max-w-measure pt-3 font-sans text-13">
      {notes.map(({ number, kind, about, text, publishedOn, cells }) => (
        <li key={number} id={`note-${number}`} className="flex scroll-mt-40 gap-2 py-1 target:bg-accent-tint">
          <span className="tabular shrink-0">
            {cells[0] === undefined ? (
              t("noteMark", { number })
            ) : (
              <a href={`#${cells[0]}`}>{t("noteMark", { number })}</a>
            )}
          </span>
          <span>
            <span className="text-ink-soft">
              {t(`notes.${kind}`)} · {about[locale]}
            </span>{" "}
            <span lang="zh">{text}</span>
            {publishedOn === null ? null : (
              <span className="text-ink-soft">
                {" "}
                {t("noteDay", { day: format.dateTime(new Date(publishedOn), "day") })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
