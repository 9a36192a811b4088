import { spreadLabels } from "./spread-labels.ts";
import { textWidth } from "./text-width.ts";
import type { ChartSeries } from "./types.ts";
import { wrapText } from "./wrap-text.ts";

export interface EndLabel {
  readonly key: string;
  readonly index: number;
  readonly lines: readonly string[];
  /** The last figure, which the label belongs to. */
  readonly year: number;
  readonly number: number;
  readonly y: number;
  readonly height: number;
  readonly place: number;
}

/** Names at the ends of lines, at most 12 em wide, moved apart where they would cover each other. */
export function layOutEndLabels(
  series: readonly ChartSeries[],
  y: (number: number) => number,
  fontSize: number,
  [top, bottom]: readonly [number, number],
): { readonly labels: readonly EndLabel[]; readonly width: number } {
  const labels = series.flatMap(({ key, name, points }, index) => {
    const last = points.findLast(({ number }) => number !== null);
    if (last === undefined || last.number === null) return [];
    const lines = wrapText(name, 12);
    const height = lines.length * fontSize * 1.25 + 3;
    return [{ key, index, lines, year: last.year, number: last.number, y: y(last.number), height }];
  });
  const widest = Math.max(0, ...labels.flatMap(({ lines }) => lines.map(textWidth)));
  return {
    labels: spreadLabels(labels, top - fontSize, bottom + fontSize),
    width: Math.ceil(widest * fontSize),
  };
}
