import type { ChartPoint, ChartScale, YearPoint } from "#lib/domain/views/chart/chart-point.ts";
import { formatNumber } from "./format-number.ts";
import { INK } from "./ink.ts";
import { round } from "./round.ts";
import { textWidth } from "./text-width.ts";

interface PointLabelsProps {
  points: readonly YearPoint[];
  x: (year: number) => number;
  y: (number: number) => number;
  bottom: number;
  scale: ChartScale;
  fontSize: number;
}

/**
 * The figures above the points, in a valley beneath them, of a single line; and the marks of absences on the base line; where figures would touch, only
 * the first and the last.
 */
export function PointLabels({ points, x, y, bottom, scale, fontSize }: PointLabelsProps) {
  const drawn = points.filter(hasNumber);
  const missing = points.filter(({ number }) => number === null);
  const widest = Math.max(0, ...drawn.map(({ number }) => textWidth(formatNumber(number, scale)))) * fontSize;
  const fits = drawn.every(({ year }, index) => {
    const next = drawn[index + 1];
    return next === undefined || x(next.year) - x(year) >= widest + 4;
  });
  const shown = fits ? drawn : drawn.filter((_, index) => index === 0 || index === drawn.length - 1);
  return (
    <>
      {shown.map(({ year, number }) => (
        <text
          key={year}
          x={round(x(year))}
          y={round(y(number))}
          dy={isValley(drawn, year) && y(number) + fontSize * 1.8 < bottom ? "1.5em" : "-0.8em"}
          textAnchor="middle"
        >
          {formatNumber(number, scale)}
        </text>
      ))}
      {missing.map(({ year, label }) => (
        <text key={year} x={round(x(year))} y={round(y(0))} dy="-0.5em" textAnchor="middle" fill={INK.soft}>
          {label}
        </text>
      ))}
    </>
  );
}

/** Whether the line comes down to a year and goes up from it. */
function isValley(
  drawn: readonly { readonly year: number; readonly number: number }[],
  year: number,
): boolean {
  const index = drawn.findIndex((point) => point.year === year);
  const [before, at, after] = [drawn[index - 1]?.number, drawn[index]?.number ?? 0, drawn[index + 1]?.number];
  return (before ?? at) >= at && (after ?? at) >= at && Math.max(before ?? at, after ?? at) > at;
}

function hasNumber<Point extends ChartPoint>(point: Point): point is Point & { readonly number: number } {
  return point.number !== null;
}
