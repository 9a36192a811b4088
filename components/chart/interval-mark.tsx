import type { ChartInterval } from "#lib/domain/views/chart/chart-point.ts";
import { round } from "./round.ts";

interface IntervalMarkProps {
  interval: ChartInterval;
  x: (number: number) => number;
  y: number;
  color: string;
}

/** Where chance alone would put a rate: a rule with ends. */
export function IntervalMark({ interval, x, y, color }: IntervalMarkProps) {
  const low = round(x(interval.low));
  const high = round(x(interval.high));
  return (
    <path
      d={`M${low},${round(y)}H${high}M${low},${round(y - 4)}v8M${high},${round(y - 4)}v8`}
      stroke={color}
      strokeWidth="1.5"
      fill="none"
    />
  );
}
