import { useTranslations } from "next-intl";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";
import { type SourceLine, sourceLines } from "./source-lines.ts";

/** The document as it came, line by line and as words only; what was read into a cell leads to that cell. */
export function SourcePane({ preview }: { preview: ImportPreview }) {
  const t = useTranslations("importing.original");
  const lines = sourceLines(preview);
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={t("label")}
      data-source
      className="relative h-full overflow-auto border-line border-y bg-paper xl:border"
    >
      <p className="sticky top-0 z-10 border-line border-b bg-wash px-3 py-1 text-13">
        <span className="font-semibold">{preview.sourceName ?? t("pasted")}</span>{" "}
        <span className="text-ink-soft">{t("legend")}</span>
      </p>
      <div lang="zh" className="py-1">
        {lines.map((line) => (
          <Line key={line.number} line={line} />
        ))}
      </div>
    </section>
  );
}

function Line({ line: { number, segments, emptyCells, isText } }: { line: SourceLine }) {
  return (
    <div
      id={`source-${number}`}
      data-cells={emptyCells.length === 0 ? undefined : emptyCells.join(" ")}
      className={`flex border-l-3 text-13 [contain-intrinsic-size:auto_1.4rem] [content-visibility:auto] data-selected:bg-accent-tint ${isText ? "border-edge" : "border-transparent"}`}
    >
      <span
        aria-hidden="true"
        className="tabular w-11 shrink-0 select-none pr-2 text-end text-12 text-ink-soft leading-6"
      >
        {number}
      </span>
      <span className="wrap-anywhere min-h-6 min-w-0 flex-1 whitespace-pre-wrap pr-2 leading-6 [tab-size:4]">
        {segments.map(({ offset, text, cells, isRest }) => {
          const [first] = cells;
          return first === undefined ? (
            <span key={offset} className={isRest ? "bg-warn-tint" : undefined}>
              {text}
            </span>
          ) : (
            <a
              key={offset}
              href={`#${first}`}
              tabIndex={-1}
              data-cells={cells.join(" ")}
              className="border-edge border-b bg-accent-tint text-ink no-underline data-selected:bg-accent data-selected:text-on-accent hover:underline"
            >
              {text}
            </a>
          );
        })}
      </span>
    </div>
  );
}
