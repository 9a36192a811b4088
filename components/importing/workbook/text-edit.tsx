import { useTranslations } from "next-intl";

/** What of a text is taken out and what is new, paragraph by paragraph. */
export function TextEdit({ before, after }: { before: string; after: string }) {
  const t = useTranslations("importing.workbook");
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const removed = without(old, now);
  const added = without(now, old);
  if (removed.length + added.length === 0) return <p className="text-14">{t("moved")}</p>;
  return (
    <details>
      <summary className="min-h-6 cursor-pointer text-14">
        {t("lines", { removed: removed.length, added: added.length })}
      </summary>
      <div lang="zh" className="flex max-w-measure flex-col gap-1 pt-1 text-14">
        {removed.map(({ words, place }) => (
          <p key={`removed ${place}`}>
            <span className="text-12 text-ink-soft">{t("removed")} </span>
            <del className="wrap-anywhere text-warn">{words}</del>
          </p>
        ))}
        {added.map(({ words, place }) => (
          <p key={`added ${place}`}>
            <span className="text-12 text-ink-soft">{t("added")} </span>
            <ins className="wrap-anywhere no-underline">{words}</ins>
          </p>
        ))}
      </div>
    </details>
  );
}

interface PlacedParagraph {
  readonly words: string;
  readonly place: number;
}

function paragraphsOf(text: string): readonly PlacedParagraph[] {
  return text
    .split(/\r\n?|\n/)
    .map((words, place) => ({ words, place }))
    .filter(({ words }) => words.trim() !== "");
}

/** Each paragraph counts as often as it stands there. */
function without(
  paragraphs: readonly PlacedParagraph[],
  others: readonly PlacedParagraph[],
): readonly PlacedParagraph[] {
  const left = new Map<string, number>();
  for (const { words } of others) left.set(words, (left.get(words) ?? 0) + 1);
  return paragraphs.filter(({ words }) => {
    const count = left.get(words) ?? 0;
    if (count > 0) left.set(words, count - 1);
    return count === 0;
  });
}
