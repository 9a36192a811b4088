import type { Interval } from "#lib/domain/indicators/wilson-interval.ts";

/** The places from 1 that a body may truly hold, given what chance does to its figure and to the others'. */
export interface PlaceRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The places that each of these may hold: behind those whose whole interval lies above its own, before those whose whole interval lies below. Bodies
 * whose intervals overlap are not put in order. In the order given.
 */
export function placeRanges(intervals: readonly Interval[]): readonly PlaceRange[] {
  const lows = intervals.map(({ low }) => low).toSorted((a, b) => a - b);
  const highs = intervals.map(({ high }) => high).toSorted((a, b) => a - b);
  return intervals.map(({ low, high }) => ({
    first: 1 + intervals.length - countUntil(lows, (one) => one > high),
    last: intervals.length - countUntil(highs, (one) => one >= low),
  }));
}

/** How many come before the first that fulfils the condition, by halves; all after it must fulfil it too. */
function countUntil(sorted: readonly number[], isReached: (one: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isReached(sorted[middle] ?? Number.POSITIVE_INFINITY)) to = middle;
    else from = middle + 1;
  }
  return from;
}
