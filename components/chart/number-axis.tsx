import type { ChartScale } from "#lib/domain/views/chart/chart-point.ts";
import { formatTick } from "./format-number.ts";
import { INK } from "./ink.ts";
import { round } from "./round.ts";

interface NumberAxisProps {
  ticks: readonly number[];
  place: (number: number) => number;
  scale: ChartScale;
  left: number;
  right: number;
}

/** Hairlines across the plot with their numbers at the left; the zero line is the base and stronger. */
export function NumberAxis({ ticks, place, scale, left, right }: NumberAxisProps) {
  return ticks.map((tick) => (
    <g key={tick}>
      <path d={`M${left},${round(place(tick))}H${round(right)}`} stroke={tick === 0 ? INK.edge : INK.line} />
      <text x={left - 6} y={round(place(tick))} dy="0.35em" textAnchor="end" fill={INK.soft}>
        {formatTick(tick, scale)}
      </text>
    </g>
  ));
}
