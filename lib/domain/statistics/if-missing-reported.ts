import { median } from "#lib/domain/indicators/median.ts";
import { isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { GroupValue } from "./group-value.ts";
import { type GroupFigure, rateOfSums } from "./rate-of-sums.ts";

export interface YearsApart extends GroupValue {
  /** Of the year before, comparable with this year's; null where there is none or a break lies between. */
  readonly lastYear: IndicatorValue | null;
}

/** What a group's figures are, and what they would be if those that are missing had given last year's. An illustration, no estimate. */
export interface IfMissingReported {
  /** Null without a comparable figure. */
  readonly median: number | null;
  readonly medianIfReported: number | null;
  readonly figure: GroupFigure;
  readonly figureIfReported: GroupFigure;
  /** Bodies without this year's report whose last year's figure was put in. */
  readonly filled: number;
  /** Bodies without either. */
  readonly stillMissing: number;
}

/** Only a report that is not there is replaced: what a published report leaves blank stays blank. */
export function ifMissingReported(indicator: Indicator, group: readonly YearsApart[]): IfMissingReported {
  const now = group.map(({ value }) => value);
  const filledIn = group.map(({ value, lastYear }) =>
    value.status === "not_submitted" && lastYear?.status === "reported" ? lastYear : value,
  );
  return {
    median: medianOf(indicator, now),
    medianIfReported: medianOf(indicator, filledIn),
    figure: rateOfSums(indicator, now),
    figureIfReported: rateOfSums(indicator, filledIn),
    filled: filledIn.filter((value, index) => value !== now[index]).length,
    stillMissing: filledIn.filter(({ status }) => status === "not_submitted").length,
  };
}

/** The median of the figures that may be compared; null without any. */
export function medianOf(indicator: Indicator, values: readonly IndicatorValue[]): number | null {
  const numbers = values.flatMap((value) =>
    value.status === "reported" && isComparable(indicator, value) ? [value.number] : [],
  );
  return numbers.length === 0 ? null : median(numbers);
}
