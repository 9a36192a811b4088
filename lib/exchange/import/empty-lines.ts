import { compactRange } from "./compact-label.ts";
import type { Layout } from "./layout.ts";
import type { PrintedLine } from "./printed-lines.ts";
import type { EmptyLine } from "./table-reading.ts";

/**
 * Finds the labels of lines that have no figures: the source prints the line and leaves its cells empty. A label counts
 * only where it is a cell or a line of its own, not where an explanation names it, and only if no column is headed by the
 * same word (其他).
 */
export function emptyLines(
  layout: Layout,
  missing: readonly PrintedLine[],
  headings: readonly string[],
  from: number,
  to: number,
): readonly EmptyLine[] {
  const places = layout.rows
    .filter(({ start, end }) => end > from && start < to)
    .flatMap((row): readonly { start: number; end: number }[] => row.cells ?? [row])
    .map(({ start, end }) => ({ start, end, words: compactRange(layout.folded, start, end).text }));
  return missing.flatMap((line): readonly EmptyLine[] => {
    const place = places.find(({ words }) => line.labels.includes(words) && !headings.includes(words));
    return place === undefined ? [] : [{ line, start: place.start, end: place.end }];
  });
}
