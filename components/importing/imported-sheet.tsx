import { useLocale, useTranslations } from "next-intl";
import { OfficialReport } from "#components/report/official-report.tsx";
import { cellValue } from "#lib/domain/reports/cell-value.ts";
import { isSameValue } from "#lib/domain/reports/is-same-value.ts";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { CellDefinition, Template } from "#lib/domain/templates/types.ts";
import type { ImportPlace, ImportPreview } from "#lib/domain/views/import-preview.ts";
import { SourceMark } from "./source-mark.tsx";
import type { ImportChoices } from "./use-import-choices.ts";

interface ImportedSheetProps {
  preview: ImportPreview;
  template: Template;
  /** The draft as it would be. */
  content: ReportContent;
  choices: ImportChoices;
}

/** The draft as it would be, in the official layout, every figure with the page or line of the document it comes from. */
export function ImportedSheet({ preview, template, content, choices }: ImportedSheetProps) {
  const t = useTranslations("importing.sheet");
  const locale = useLocale();
  const read = new Map(preview.cells.map((cell) => [cell.key, cell]));
  const texts = new Map(preview.texts.map((text) => [text.key, text]));
  const isPaged = preview.cells.some(({ place }) => place.page !== null);
  const sourceOf = ({ line, page }: ImportPlace) =>
    page === null ? t("fromLine", { line }) : t("fromPage", { page, line });
  const markOf = (cell: CellDefinition) => {
    const found = read.get(cell.key);
    if (found === undefined) return null;
    const now = cellValue(content, cell.key);
    const before = cellValue(preview.draft.content, cell.key);
    const offered = parseCell(cell, choices.parts.cells[cell.key] ?? "");
    return (
      <SourceMark
        place={found.place}
        how={found.how}
        isOpen={found.typed === null && offered.status === "blank"}
        chooser={found.typed === null ? `choose-${cell.key}` : null}
        replaced={before.status === "blank" || isSameValue(before, now) ? null : before.raw}
        refused={offered.status === "blank" || isSameValue(offered, now) ? null : offered.raw}
      />
    );
  };
  return (
    <section aria-labelledby="imported-sheet" className="border-line border-t pt-6">
      <h2 id="imported-sheet" className="pb-1 text-16">
        {t("title")}
      </h2>
      <p className="max-w-measure pb-4 text-13 text-ink-soft">{t(isPaged ? "lead.pages" : "lead.lines")}</p>
      <OfficialReport
        template={template}
        content={content}
        locale={locale}
        slot={markOf}
        afterSection={(section) => {
          const text = texts.get(section);
          return text === undefined ? null : (
            <p className="font-sans text-13">
              <a href={`#source-${text.place.line}`}>{sourceOf(text.place)}</a>
            </p>
          );
        }}
      />
    </section>
  );
}
