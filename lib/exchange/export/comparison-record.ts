import type { ComparedSeries, Comparison, ComparisonPoint } from "#lib/domain/indicators/comparison.ts";
import { decimalOf } from "#lib/domain/indicators/format-indicator.ts";
import { shownInterval } from "#lib/domain/indicators/shown-interval.ts";

/** One value of a comparison as data. Numbers as decimal text, so that none is rounded on the way. */
export interface ComparisonRecord {
  readonly year: number;
  readonly status: string;
  /** Percent for a rate, to four decimals; null where there is no number. */
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** 95 % Wilson interval in percent, for rates on a base below 100. */
  readonly low: string | null;
  readonly high: string | null;
  /** The first year after a change of form that breaks this series: not to be joined with the years before. */
  readonly isBreak: boolean;
  readonly version: number | null;
  readonly publishedAt: string | null;
  readonly sha256: string | null;
  /** Address of the report. */
  readonly report: string | null;
}

export function comparisonRecord(
  { indicator, changes }: Pick<Comparison, "indicator" | "changes">,
  series: ComparedSeries,
  point: ComparisonPoint,
  origin: string,
): ComparisonRecord {
  const { year, value, version } = point;
  const interval = shownInterval(indicator, value);
  const own = series.token.endsWith("~own") ? "/own-organ" : "";
  return {
    year,
    status: value.status,
    value: decimalOf(indicator, value),
    numerator: value.status === "reported" || value.status === "no_base" ? value.amount : null,
    denominator: value.status === "reported" ? value.base : value.status === "no_base" ? "0" : null,
    low: interval === null ? null : interval.low.toFixed(4),
    high: interval === null ? null : interval.high.toFixed(4),
    isBreak: changes.some((change) => change.isBreak && change.year === year),
    version: version?.number ?? null,
    publishedAt: version?.publishedAt ?? null,
    sha256: version?.sha256 ?? null,
    report: version === null ? null : `${origin}/o/${series.slug}/${year}${own}`,
  };
}
