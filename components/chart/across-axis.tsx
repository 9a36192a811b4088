import type { ChartScale } from "#lib/domain/views/chart/chart-point.ts";
import { formatTick } from "./format-number.ts";
import { INK } from "./ink.ts";
import { round } from "./round.ts";
import { textWidth } from "./text-width.ts";

interface AcrossAxisProps {
  ticks: readonly number[];
  place: (number: number) => number;
  scale: ChartScale;
  top: number;
  bottom: number;
  /** The drawing's width, which no number crosses. */
  width: number;
  fontSize: number;
}

/** Uprights through the plot with their numbers beneath; where numbers would touch, the later one is left out. */
export function AcrossAxis({ ticks, place, scale, top, bottom, width, fontSize }: AcrossAxisProps) {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.map((tick) => {
    const half = (textWidth(formatTick(tick, scale)) * fontSize) / 2;
    const middle = Math.min(Math.max(place(tick), half), width - half);
    const hasRoom = middle - half >= free;
    if (hasRoom) free = middle + half + 6;
    return (
      <g key={tick}>
        <path
          d={`M${round(place(tick))},${round(top)}V${round(bottom)}`}
          stroke={tick === 0 ? INK.edge : INK.line}
        />
        {hasRoom ? (
          <text x={round(middle)} y={round(bottom)} dy="1.3em" textAnchor="middle" fill={INK.soft}>
            {formatTick(tick, scale)}
          </text>
        ) : null}
      </g>
    );
  });
}
