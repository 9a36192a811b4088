import { useLocale, useTranslations } from "next-intl";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import type { Severity } from "#lib/domain/rules/types.ts";
import type { CellDefinition } from "#lib/domain/templates/types.ts";

export interface CellMarksProps {
  cell: CellDefinition;
  /** Last year's value, where last year's format has the cell. */
  lastYear: { readonly year: number; readonly value: CellValue } | null;
  /** What stood here when the report was returned, where it was changed since. */
  before: CellValue | null;
  /** The gravest finding on the cell. */
  finding: Severity | null;
  comments: readonly string[];
}

const CORNERS: Readonly<Record<Severity, string>> = {
  error: "border-t-error",
  needs_explanation: "border-t-warn",
  hint: "border-t-edge",
};

/** What stands in a cell beside its figure: last year small and grey, a corner for a finding, a number for comments. */
export function CellMarks({ cell, lastYear, before, finding, comments }: CellMarksProps) {
  const t = useTranslations("review.cell");
  const locale = useLocale();
  const say = (value: CellValue) =>
    value.status === "blank" ? t("blank") : formatCell(value, { cell, locale, grouping: "thousands" });
  const [firstComment] = comments;
  return (
    <>
      {before === null ? null : (
        <del className="block text-12 text-warn">
          <span className="sr-only">{t("beforeReturn", { value: say(before) })}</span>
          <span aria-hidden="true">{say(before)}</span>
        </del>
      )}
      {lastYear === null ? null : (
        <span className="block text-12 text-ink-soft leading-tight">
          <span className="sr-only">
            {t("lastYear", { year: lastYear.year, value: say(lastYear.value) })}
          </span>
          <span aria-hidden="true">{say(lastYear.value)}</span>
        </span>
      )}
      {finding === null ? null : (
        <span
          className={`absolute top-0 right-0 size-0 border-t-[10px] border-l-[10px] border-l-transparent ${CORNERS[finding]}`}
        >
          <span className="sr-only">{t("finding")}</span>
        </span>
      )}
      {firstComment === undefined ? null : (
        <a
          href={`#comment-${firstComment}`}
          className="absolute top-0 left-0 min-w-4 bg-accent px-1 text-12 text-on-accent leading-4 no-underline print:hidden"
        >
          <span aria-hidden="true">{comments.length}</span>
          <span className="sr-only">{t("comments", { count: comments.length })}</span>
        </a>
      )}
    </>
  );
}
