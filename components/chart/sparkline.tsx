import { scaleLinear } from "d3-scale";
import { numberScale } from "./number-scale.ts";
import { SeriesLine } from "./series-line.tsx";
import { seriesLook } from "./series-look.ts";
import type { ChartBreak, ChartScale, ChartSeries } from "./types.ts";

interface SparklineProps {
  years: readonly number[];
  series: ChartSeries;
  breaks: readonly ChartBreak[];
  scale: ChartScale;
  /** Says the movement in words; the figure itself stands beside the line. */
  summary: string;
}

const WIDTH = 120;
const HEIGHT = 36;

/** The course of one figure at a glance, from 0, with its gaps and breaks. */
export function Sparkline({ years, series, breaks, scale, summary }: SparklineProps) {
  const y = numberScale([series], scale, [HEIGHT - 5, 6]);
  const x = scaleLinear()
    .domain([years[0] ?? 0, years.at(-1) ?? 0])
    .range([6, WIDTH - 6]);
  return (
    <svg role="img" aria-label={summary} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT}>
      <line x1="0" x2={WIDTH} y1={HEIGHT - 5} y2={HEIGHT - 5} stroke="var(--color-line)" />
      {breaks.map((at) => (
        <line
          key={at.year}
          x1={x(at.year - 0.5)}
          x2={x(at.year - 0.5)}
          y1="2"
          y2={HEIGHT - 5}
          stroke="var(--color-ink-soft)"
          strokeDasharray="2 2"
        />
      ))}
      <SeriesLine points={series.points} breaks={breaks} look={seriesLook(0)} x={x} y={y} />
    </svg>
  );
}
