import type { FormatChange } from "./format-changes.ts";

/** Years, first and last included, within which an indicator is one series. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** A span of years, cut where a series breaks. */
export function comparableRanges(
  years: YearRange,
  breaks: readonly Pick<FormatChange, "year" | "isBreak">[],
): readonly YearRange[] {
  const starts = [...new Set(breaks.filter(({ isBreak }) => isBreak).map(({ year }) => year))]
    .filter((year) => years.from < year && year <= years.to)
    .toSorted((a, b) => a - b);
  return [years.from, ...starts].map((from, index) => ({
    from,
    to: (starts[index] ?? years.to + 1) - 1,
  }));
}

/** Whether a year begins a new series: flag `B` (break) of observation status in data. */
export function isBreakYear(
  year: number,
  breaks: readonly Pick<FormatChange, "year" | "isBreak">[],
): boolean {
  return breaks.some((one) => one.isBreak && one.year === year);
}
