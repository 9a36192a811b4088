import { INK } from "./ink.ts";
import { round } from "./round.ts";
import { textWidth } from "./text-width.ts";

interface YearAxisProps {
  years: readonly number[];
  x: (year: number) => number;
  y: number;
  fontSize: number;
}

/** The years under the plot; where they do not all fit, every second or third, the last one always. */
export function YearAxis({ years, x, y, fontSize }: YearAxisProps) {
  const [first = 0, second = first] = years;
  const distance = Math.abs(x(second) - x(first)) || Number.POSITIVE_INFINITY;
  const step = Math.max(1, Math.ceil(((textWidth("2024") + 0.7) * fontSize) / distance));
  const shown = years.filter((_, index) => (years.length - 1 - index) % step === 0);
  return shown.map((year) => (
    <text key={year} x={round(x(year))} y={round(y)} dy="1.6em" textAnchor="middle" fill={INK.soft}>
      {year}
    </text>
  ));
}
