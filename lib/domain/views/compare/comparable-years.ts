import { comparableRanges } from "#lib/domain/indicators/comparable-ranges.ts";
import { seriesBreaks } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { YearSpan } from "#lib/domain/views/address/view-address.ts";
import { FIRST_YEAR } from "#lib/domain/views/address/year-words.ts";

export interface ComparableYears {
  /** The years that can be compared with the last one, where these are not all of the years shown. */
  readonly only: YearSpan | null;
  /** All years up to the last one, where the years shown begin at a break. */
  readonly all: YearSpan | null;
}

/** Which other years a comparison offers: fewer, so that all can be compared, or more, across the break. */
export function comparableYears(indicator: Indicator, years: YearSpan): ComparableYears {
  const last = (span: YearSpan) => comparableRanges(span, seriesBreaks(indicator, { years: span })).at(-1);
  const only = last(years);
  const all = { from: FIRST_YEAR, to: years.to };
  const beginsAtBreak =
    years.from > FIRST_YEAR && last({ from: FIRST_YEAR, to: years.from })?.from === years.from;
  return {
    only: only === undefined || only.from === years.from ? null : only,
    all: beginsAtBreak ? all : null,
  };
}
