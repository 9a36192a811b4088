import type { Locale, Localized } from "#lib/domain/localized.ts";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import type { CellDefinition } from "#lib/domain/templates/types.ts";
import { REPORT_WORDING } from "./report-wording.ts";

interface OfficialFigureProps {
  cell: CellDefinition;
  value: CellValue;
  locale: Locale;
}

/** A published value with its status: a zero prints 0, `/` was declared, 空 was left empty, z is not in the form. */
export function OfficialFigure({ cell, value, locale }: OfficialFigureProps) {
  switch (value.status) {
    case "reported":
      return (
        <>
          {formatCell(value, { cell, locale, grouping: "thousands" })}
          {value.note === null ? null : (
            <small className="block text-12 text-ink-soft" lang="zh">
              {value.note}
            </small>
          )}
        </>
      );
    case "not_applicable":
      return <Marked mark="/" meaning={REPORT_WORDING.notApplicable} locale={locale} />;
    case "blank":
      return (
        <Marked mark={REPORT_WORDING.blank[locale]} meaning={REPORT_WORDING.blankMeaning} locale={locale} />
      );
    case "not_in_form":
      return <Marked mark="z" meaning={REPORT_WORDING.notInForm} locale={locale} />;
    case "unreadable":
      return (
        <>
          <span lang="zh">{value.raw}</span>
          <span className="sr-only"> {REPORT_WORDING.unreadable[locale]}</span>
        </>
      );
  }
}

/** A mark in place of a figure; screen readers hear what it means instead. */
function Marked({ mark, meaning, locale }: { mark: string; meaning: Localized; locale: Locale }) {
  return (
    <span className="font-normal text-ink-soft" title={meaning[locale]}>
      <span aria-hidden="true">{mark}</span>
      <span className="sr-only">{meaning[locale]}</span>
    </span>
  );
}
