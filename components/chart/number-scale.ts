import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { ChartScale, ChartSeries } from "./types.ts";

/** A scale from 0 to a round number that holds every figure; a rate never goes beyond 100 %. */
export function numberScale(
  series: readonly ChartSeries[],
  { ceiling }: ChartScale,
  range: readonly [number, number],
): ScaleLinear<number, number> {
  const numbers = series.flatMap(({ points }) => points.flatMap(({ number }) => number ?? []));
  const highest = Math.max(0, ...numbers);
  const end = highest > 0 ? highest : (ceiling ?? 1);
  const scale = scaleLinear().domain([0, end]).nice(4).range(range);
  const [, niceEnd = end] = scale.domain();
  return ceiling !== null && niceEnd > ceiling ? scale.domain([0, ceiling]) : scale;
}

/** Round numbers for the axis; whole ones only where things are counted. */
export function axisTicks(
  scale: ScaleLinear<number, number>,
  { ceiling }: ChartScale,
  count: number,
): readonly number[] {
  const ticks = scale.ticks(count);
  return ceiling === null ? ticks.filter(Number.isInteger) : ticks;
}
