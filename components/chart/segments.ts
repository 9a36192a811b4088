import type { ChartBreak, YearPoint } from "#lib/domain/views/chart/chart-point.ts";

export type DrawnPoint = YearPoint & { readonly number: number };

/** A run of years without gap or break; only within one may a line be drawn. */
export interface Segment {
  readonly points: readonly DrawnPoint[];
  readonly startsAfterBreak: boolean;
}

/** The breaks of one series. */
export function breaksOfSeries(breaks: readonly ChartBreak[], key: string): readonly ChartBreak[] {
  return breaks.filter(({ of }) => of === undefined || of.includes(key));
}

/** Cuts a series where a year is missing and where a break lies between two years. Position is the year, never the index. */
export function segments(points: readonly YearPoint[], breaks: readonly ChartBreak[]): readonly Segment[] {
  const found: { points: DrawnPoint[]; startsAfterBreak: boolean }[] = [];
  let previous: DrawnPoint | null = null;
  for (const { number, ...rest } of points) {
    if (number === null) continue;
    const point: DrawnPoint = { ...rest, number };
    const { year } = point;
    const last: DrawnPoint | null = previous;
    const isBroken = last !== null && breaks.some((at) => last.year < at.year && at.year <= year);
    const current = found.at(-1);
    if (current !== undefined && last !== null && last.year === year - 1 && !isBroken)
      current.points.push(point);
    else found.push({ points: [point], startsAfterBreak: isBroken });
    previous = point;
  }
  return found;
}
