import { seriesBreaks } from "./series-breaks.ts";
import type { Indicator } from "./types.ts";

/** Whether an indicator's series begins anew in a year, whatever years are shown beside it. */
export function breaksIn(indicator: Indicator, year: number): boolean {
  return seriesBreaks(indicator, { years: { from: year - 1, to: year } }).some(({ isBreak }) => isBreak);
}
