import { round } from "./marker.tsx";
import { textWidth } from "./text-width.ts";
import type { ChartPoint } from "./types.ts";

interface PointLabelsProps {
  points: readonly ChartPoint[];
  x: (year: number) => number;
  y: (number: number) => number;
  format: (number: number) => string;
  fontSize: number;
}

/** The figures above the points of a single line; where they would touch, only the first and the last. */
export function PointLabels({ points, x, y, format, fontSize }: PointLabelsProps) {
  const drawn = points.flatMap(({ year, number }) => (number === null ? [] : [{ year, number }]));
  const widest = Math.max(0, ...drawn.map(({ number }) => textWidth(format(number)))) * fontSize;
  const fits = drawn.every(({ year }, index) => {
    const next = drawn[index + 1];
    return next === undefined || x(next.year) - x(year) >= widest + 4;
  });
  const shown = fits ? drawn : drawn.filter((_, index) => index === 0 || index === drawn.length - 1);
  return (
    <g>
      {shown.map(({ year, number }) => (
        <text key={year} x={round(x(year))} y={round(y(number))} dy="-0.8em" textAnchor="middle">
          {format(number)}
        </text>
      ))}
    </g>
  );
}
