import { compactRange } from "./compact-label.ts";
import type { Layout } from "./layout.ts";
import type { PrintedLine } from "./printed-lines.ts";
import type { EmptyLine } from "./table-reading.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the labels of lines that have no figures: the source prints the line and leaves its cells empty. A label counts
 * only where it is a cell or a line of its own, alone or behind the name of its group, not where an explanation names it;
 * above the first figures the same word may head a column (其他).
 */
export function emptyLines(
  layout: Layout,
  missing: readonly PrintedLine[],
  headings: readonly string[],
  { from, figures, to }: { readonly from: number; readonly figures: number; readonly to: number },
): readonly EmptyLine[] {
  const places = labelPlaces(layout, from, to).map((place) => ({
    ...place,
    words: compactRange(layout.folded, place.start, place.end).text,
  }));
  return missing.flatMap((line): readonly EmptyLine[] => {
    const place = places.find(
      ({ words, start }) =>
        (start > figures || !headings.includes(words)) &&
        line.labels.some(
          (label) => words.endsWith(label) && isGroup(words.slice(0, -label.length), headings),
        ),
    );
    return place === undefined ? [] : [{ line, start: place.start, end: place.end }];
  });
}

/** Cells, lines, and lines with the next one, where a label is broken. */
function labelPlaces(layout: Layout, from: number, to: number): readonly Place[] {
  const rows = layout.rows.filter(({ start, end }) => end > from && start < to);
  return rows.flatMap((row, index): readonly Place[] => {
    if (row.cells !== null) return row.cells;
    const next = rows[index + 1];
    return next === undefined || next.cells !== null ? [row] : [row, { start: row.start, end: next.end }];
  });
}

function isGroup(words: string, headings: readonly string[]): boolean {
  if (words === "") return true;
  return headings.some(
    (heading) => words.startsWith(heading) && isGroup(words.slice(heading.length), headings),
  );
}
