import type { ChartSeries } from "#lib/domain/views/chart/years-spec.ts";
import { spreadLabels } from "./spread-labels.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

export interface EndLabel {
  readonly key: string;
  readonly index: number;
  readonly lines: readonly string[];
  /** The last figure, which the label belongs to; null for a series without any. */
  readonly last: { readonly year: number; readonly number: number } | null;
  readonly isMine: boolean;
  readonly y: number;
  readonly height: number;
  readonly place: number;
}

/** Names at the ends of lines, at most 12 em wide, moved apart where they would cover each other. A series without figures is named at the foot. */
export function layOutEndLabels(
  series: readonly ChartSeries[],
  y: (number: number) => number,
  fontSize: number,
  [top, bottom]: readonly [number, number],
): { readonly labels: readonly EndLabel[]; readonly width: number } {
  const labels = series.map(({ key, name, points, isMine = false }, index) => {
    const found = points.findLast(({ number }) => number !== null);
    const last =
      found === undefined || found.number === null ? null : { year: found.year, number: found.number };
    const lines = wrapText(last === null ? `${name} ${points.at(-1)?.label ?? ""}` : name, 12);
    const height = lines.length * fontSize * 1.25 + 3;
    return { key, index, lines, last, isMine, y: last === null ? bottom : y(last.number), height };
  });
  const widest = Math.max(0, ...labels.flatMap(({ lines }) => lines.map(textWidth)));
  return {
    labels: spreadLabels(labels, top - fontSize, bottom + fontSize),
    width: Math.ceil(widest * fontSize),
  };
}
