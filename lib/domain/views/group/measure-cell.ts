import { ABSENCE_MARKS, ABSENCE_MEANINGS } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import { cellPath } from "#lib/domain/views/cell-path.ts";
import type { ViewCell } from "#lib/domain/views/public-view.ts";
import type { ValueFlag } from "#lib/domain/views/value-record.ts";
import type { MeasuredReport } from "./measure-sums.ts";

interface MeasureCell {
  readonly report: MeasuredReport;
  readonly measure: Measure;
  readonly isPractice: boolean;
  /** Printed instead of the count alone. */
  readonly text?: string;
}

/** A measure of a report in a table: the count as the report gives it, with its record and the way to its cell. */
export function measureCell(
  { report, measure, isPractice, text }: MeasureCell,
  locale: Locale,
  isFrozen: boolean,
): ViewCell {
  const { key, year, scope, principal, version } = report;
  const amount = version === null ? { status: "not_submitted" as const } : report.amountOf(measure);
  const template = version === null ? null : templateById(version.template);
  const cell = template?.measures[measure]?.[0] ?? null;
  const place = { slug: key, year, scope, principal, number: isFrozen ? (version?.number ?? null) : null };
  const href = version === null ? null : cellPath(place, cell);
  const isReported = amount.status === "reported";
  const flags: readonly (ValueFlag | false)[] = [
    version !== null && version.number > 1 && "revised",
    version !== null && !version.isConsistent && "inconsistent",
    (template?.measures[measure]?.length ?? 0) > 1 && "derived",
    version?.isHistorical === true && "historical",
    isPractice && "practice",
  ];
  return {
    text: text ?? (isReported ? groupThousands(amount.amount) : ABSENCE_MARKS[amount.status][locale]),
    meaning: isReported ? null : ABSENCE_MEANINGS[amount.status][locale],
    detail: null,
    href,
    value: {
      org: key,
      year,
      scope,
      metric: measure,
      definition: measure,
      value: isReported ? amount.amount : null,
      unit: "件",
      numerator: null,
      denominator: null,
      low: null,
      high: null,
      status: amount.status === "not_applicable" ? "na_declared" : amount.status,
      flags: flags.filter((flag) => flag !== false),
      form: template?.format ?? null,
      reportVersion: version?.number ?? null,
      footnotes: [],
      cellUrl: href,
    },
  };
}
