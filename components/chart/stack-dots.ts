import type { ChartPoint } from "#lib/domain/views/chart/chart-point.ts";

export interface StackedDot {
  readonly point: ChartPoint & { readonly number: number };
  /** 0 stands on the ground. */
  readonly level: number;
}

/** Puts each dot on the lowest level where it covers no other. Equal figures stand above each other, in the order of their keys. */
export function stackDots(
  points: readonly ChartPoint[],
  x: (number: number) => number,
  size: number,
): readonly StackedDot[] {
  const ends: number[] = [];
  return points
    .flatMap(({ number, ...rest }) => (number === null ? [] : [{ ...rest, number }]))
    .toSorted((a, b) => a.number - b.number || (a.key < b.key ? -1 : 1))
    .map((point) => {
      const free = ends.findIndex((end) => end <= x(point.number));
      const level = free === -1 ? ends.length : free;
      ends[level] = x(point.number) + size;
      return { point, level };
    });
}
