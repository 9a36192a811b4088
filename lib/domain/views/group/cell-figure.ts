import { type CellRemark, remarksAt } from "#lib/domain/footnotes/cell-remark.ts";
import { ABSENCE_MARKS, ABSENCE_MEANINGS } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { Locale } from "#lib/domain/localized.ts";
import type { CellValue, ReportScope } from "#lib/domain/reports/types.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import { cellPath } from "#lib/domain/views/cell-path.ts";
import type { ViewCell } from "#lib/domain/views/public-view.ts";
import { remarkedDetail } from "#lib/domain/views/value-cell.ts";
import type { ValueFlag } from "#lib/domain/views/value-record.ts";
import { remarkFlags } from "./remarks.ts";

/** A report whose cells a view shows as they are. */
export interface CellReport {
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly principal: ReportScope;
  readonly version: number;
  /** `2019`, `2021`. */
  readonly form: string;
  readonly isHistorical: boolean;
  readonly isPractice: boolean;
  /** What the body says of its cells. */
  readonly remarks: readonly CellRemark[];
}

interface CellFigure {
  readonly report: CellReport;
  readonly cell: CellKey;
  readonly value: CellValue;
  readonly unit: string;
  /** Printed instead of the count alone: `35.0 % (7/20)`. */
  readonly text?: string;
}

/** A cell of a report in a table, with its record and the way to it. */
export function cellFigure(
  { report, cell, value, unit, text }: CellFigure,
  locale: Locale,
  isFrozen: boolean,
): ViewCell {
  const { slug, year, scope, principal, version, form } = report;
  const href = cellPath({ slug, year, scope, principal, number: isFrozen ? version : null }, cell);
  const isReported = value.status === "reported";
  const remarks = remarksAt(report.remarks, [cell]);
  const flags: readonly (ValueFlag | false)[] = [
    version > 1 && "revised",
    report.isHistorical && "historical",
    report.isPractice && "practice",
    ...remarkFlags(remarks),
  ];
  return {
    text: text ?? (isReported ? groupThousands(value.value) : ABSENCE_MARKS[value.status][locale]),
    meaning: isReported ? null : ABSENCE_MEANINGS[value.status][locale],
    detail: remarkedDetail(remarks, locale)[0] ?? null,
    href,
    value: {
      org: slug,
      year,
      scope,
      metric: cell,
      definition: cell,
      value: isReported ? value.value : null,
      unit,
      numerator: null,
      denominator: null,
      low: null,
      high: null,
      status: value.status === "not_applicable" ? "na_declared" : value.status,
      flags: flags.filter((flag) => flag !== false),
      form,
      reportVersion: version,
      footnotes: remarks.map(({ text }) => text),
      parts: [],
      cellUrl: href,
    },
  };
}
