import { useLocale, useTranslations } from "next-intl";
import { OfficialReport } from "#components/report/official-report.tsx";
import { ReportText } from "#components/report/report-text.tsx";
import type { ContentDifference } from "#lib/domain/reports/diff-contents.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { CellMarks } from "./cell-marks.tsx";
import { marksByCell } from "./marks-by-cell.ts";

interface ReviewSheetProps {
  view: ReportView;
  template: Template;
  changes: ContentDifference | null;
}

/** The submission in the official layout, last year and marks in each cell, last year's wording under each text. */
export function ReviewSheet({ view, template, changes }: ReviewSheetProps) {
  const t = useTranslations("review.cell");
  const locale = useLocale();
  const marksOf = marksByCell(view, changes);
  const { previous } = view;
  return (
    <OfficialReport
      template={template}
      content={view.content}
      locale={locale}
      slot={(cell) => <CellMarks cell={cell} {...marksOf(cell.key)} />}
      afterSection={(section) => {
        const before = previous?.content.texts[section];
        if (previous === null || before === undefined || before === "") return null;
        return (
          <details className="max-w-measure font-sans print:hidden">
            <summary className="text-13 text-ink-soft">{t("textLastYear", { year: previous.year })}</summary>
            <div className="border-line border-l-2 pl-4 text-14 text-ink-soft">
              <ReportText text={before} locale={locale} />
            </div>
          </details>
        );
      }}
    />
  );
}
