import { compactRange } from "./compact-label.ts";
import type { Layout } from "./layout.ts";
import type { PrintedLine, PrintedTable } from "./printed-lines.ts";
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
  { lines, headings }: PrintedTable,
  { from, figures, to }: { readonly from: number; readonly figures: number; readonly to: number },
): readonly EmptyLine[] {
  // A table of one line has no labels but its headings, and they led here.
  if (lines.length === 1) return missing.map((line) => ({ line, start: from, end: from }));
  const known = [...headings, ...lines.flatMap(({ labels }) => labels)];
  const places = [...labelPlaces(layout, from, to), ...labelsInWords(layout, known, from, to)].map(
    (place) => ({
      ...place,
      words: compactRange(layout.folded, place.start, place.end).text,
    }),
  );
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

/**
 * Labels within running words, where nothing but labels stands up to the figures of another line: 规章 行政规范性文件 0 5 5.
 */
function labelsInWords(layout: Layout, known: readonly string[], from: number, to: number): readonly Place[] {
  const longestFirst = [...new Set(known)].sort((a, b) => b.length - a.length);
  const words = /(?:[^\d\n]|\d{1,2}[.、．](?!\d)){4,300}/g;
  return [...layout.folded.slice(from, to).matchAll(words)].flatMap((match): readonly Place[] => {
    const start = from + match.index;
    const { text, offsets } = compactRange(layout.folded, start, start + match[0].length);
    const found: Place[] = [];
    for (let at = 0; at < text.length; ) {
      const label = longestFirst.find((each) => text.startsWith(each, at));
      if (label === undefined) return [];
      found.push({ start: offsets[at] ?? start, end: (offsets[at + label.length - 1] ?? start) + 1 });
      at += label.length;
    }
    return found.slice(0, -1);
  });
}

function isGroup(words: string, headings: readonly string[]): boolean {
  if (words === "") return true;
  return headings.some(
    (heading) => words.startsWith(heading) && isGroup(words.slice(heading.length), headings),
  );
}
