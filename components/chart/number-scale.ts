import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { ChartScale } from "#lib/domain/views/chart/chart-point.ts";

/** A scale from 0 to a round number that holds every figure, and below 0 where a change does; a share never goes beyond 100 %. */
export function numberScale(
  numbers: readonly (number | null | undefined)[],
  { ceiling }: ChartScale,
  range: readonly [number, number],
): ScaleLinear<number, number> {
  const drawn = numbers.flatMap((number) => number ?? []);
  const highest = Math.max(0, ...drawn);
  const lowest = Math.min(0, ...drawn);
  const end = highest > 0 || lowest < 0 ? highest : (ceiling ?? 1);
  const scale = scaleLinear().domain([lowest, end]).nice(4).range(range);
  const [, niceEnd = end] = scale.domain();
  return ceiling !== null && niceEnd > ceiling ? scale.domain([lowest, ceiling]) : scale;
}

/** Round numbers for the axis; whole ones only where things are counted. */
export function axisTicks(
  scale: ScaleLinear<number, number>,
  { unit }: ChartScale,
  count: number,
): readonly number[] {
  const ticks = scale.ticks(count);
  return unit === "count" ? ticks.filter(Number.isInteger) : ticks;
}

export function numbersOf(
  series: readonly { readonly points: readonly { readonly number: number | null }[] }[],
): readonly (number | null)[] {
  return series.flatMap(({ points }) => points.map(({ number }) => number));
}
