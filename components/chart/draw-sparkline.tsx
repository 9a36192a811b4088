import { scaleLinear } from "d3-scale";
import { area } from "d3-shape";
import type { SparklineSpec } from "#lib/domain/views/chart/years-spec.ts";
import { BreakUpright } from "./break-line.tsx";
import type { Drawing } from "./drawing.ts";
import { INK } from "./ink.ts";
import { numberScale } from "./number-scale.ts";
import { round } from "./round.ts";
import { SeriesLine } from "./series-line.tsx";
import { seriesLook } from "./series-look.ts";

export const SPARKLINE = { width: 120, height: 36 } as const;

/** The course of one figure at a glance, from 0, with its gaps and breaks, before the middle half of its peers. */
export function drawSparkline({ years, series, breaks, scale, peers }: SparklineSpec): Drawing {
  const { width, height } = SPARKLINE;
  const base = height - 5;
  const y = numberScale(
    [...series.points.map(({ number }) => number), ...peers.map(({ high }) => high)],
    scale,
    [base, 6],
  );
  const x = scaleLinear()
    .domain([years[0] ?? 0, years.at(-1) ?? 0])
    .range([6, width - 6]);
  const band = area<SparklineSpec["peers"][number]>()
    .x(({ year }) => round(x(year)))
    .y0(({ low }) => round(y(low)))
    .y1(({ high }) => round(y(high)));
  const marks = (
    <>
      {peers.length < 2 ? null : <path d={band(peers) ?? ""} fill={INK.line} />}
      <path d={`M0,${round(y(0))}H${width}`} stroke={INK.line} />
      {breaks.map(({ year }) => (
        <BreakUpright key={year} x={x(year - 0.5)} top={2} bottom={base} />
      ))}
      <SeriesLine series={series} breaks={breaks} look={seriesLook(0)} x={x} y={y} />
    </>
  );
  return { height, marks };
}
