import { ABSENCE_MARKS, ABSENCE_MEANINGS } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { MeasureAmount } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import { cellPath } from "#lib/domain/views/cell-path.ts";
import type { ViewCell } from "#lib/domain/views/public-view.ts";
import { remarkedDetail } from "#lib/domain/views/value-cell.ts";
import type { ValueFlag, ValueRecord } from "#lib/domain/views/value-record.ts";
import type { MeasuredReport } from "./measure-sums.ts";
import { remarkFlags, remarksOf } from "./remarks.ts";

interface MeasureOf {
  readonly report: MeasuredReport;
  readonly measure: Measure;
  readonly isPractice: boolean;
}

interface MeasureCell extends MeasureOf {
  /** Printed instead of the count alone. */
  readonly text?: string;
}

/** A measure of a report in a table: the count as the report gives it, with its record and the way to its cell. */
export function measureCell({ text, ...of }: MeasureCell, locale: Locale, isFrozen: boolean): ViewCell {
  const { report, measure } = of;
  const amount = amountIn(report, measure);
  const isReported = amount.status === "reported";
  const record = measureRecord(of, isFrozen);
  return {
    text: text ?? (isReported ? groupThousands(amount.amount) : ABSENCE_MARKS[amount.status][locale]),
    meaning: isReported ? null : ABSENCE_MEANINGS[amount.status][locale],
    detail: remarkedDetail(record.footnotes, locale)[0] ?? null,
    href: record.cellUrl,
    value: record,
  };
}

/** A measure of a report as files and API give it; its address is that of the first of its cells. */
export function measureRecord({ report, measure, isPractice }: MeasureOf, isFrozen: boolean): ValueRecord {
  const { key, year, scope, principal, version, isBreak = false } = report;
  const amount = amountIn(report, measure);
  const template = version === null ? null : templateById(version.template);
  const cells = template?.measures[measure] ?? [];
  const [cell = null] = cells;
  const remarks = remarksOf(report, measure);
  const place = { slug: key, year, scope, principal, number: isFrozen ? (version?.number ?? null) : null };
  const flags: readonly (ValueFlag | false)[] = [
    isBreak && "break",
    version !== null && version.number > 1 && "revised",
    version !== null && !version.isConsistent && "inconsistent",
    cells.length > 1 && "derived",
    version?.isHistorical === true && "historical",
    isPractice && "practice",
    ...remarkFlags(remarks),
  ];
  return {
    org: key,
    year,
    scope,
    metric: measure,
    definition: measure,
    value: amount.status === "reported" ? amount.amount : null,
    unit: (cell === null ? null : template?.cellByKey.get(cell)?.unit) ?? "件",
    numerator: null,
    denominator: null,
    low: null,
    high: null,
    status: amount.status === "not_applicable" ? "na_declared" : amount.status,
    flags: flags.filter((flag) => flag !== false),
    form: template?.format ?? null,
    reportVersion: version?.number ?? null,
    footnotes: remarks.map(({ text }) => text),
    parts: [],
    cellUrl: version === null ? null : cellPath(place, cell),
  };
}

function amountIn({ version, amountOf }: MeasuredReport, measure: Measure): MeasureAmount {
  return version === null ? { status: "not_submitted" } : amountOf(measure);
}
