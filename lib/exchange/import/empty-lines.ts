import { compactRange } from "./compact-label.ts";
import type { Layout } from "./layout.ts";
import { findLikeness } from "./likeness.ts";
import type { PrintedLine, PrintedTable } from "./printed-lines.ts";
import type { EmptyLine, FilledLine } from "./table-reading.ts";

/** Lines over which a label may be broken in a narrow column. */
const LONGEST_LABEL = 4;

/** From so many characters on a label is found with others in between, if it is still so much like itself. */
const LONG = 8;
const LIKE = 0.75;

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
  { lines, headings }: PrintedTable,
  filled: readonly FilledLine[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly EmptyLine[] {
  const missing = lines.filter((line) => !line.isForeign && !filled.some((found) => found.line === line));
  const figures = filled[0]?.row.figures[0]?.start ?? to;
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
    const bounds = boundsOf(lines, line, filled, { from, to });
    const place = places.find(
      ({ words, start, end }) =>
        start >= bounds.from &&
        end <= bounds.to &&
        (start > figures || !headings.includes(words)) &&
        line.labels.some(
          (label) => words.endsWith(label) && isGroup(words.slice(0, -label.length), headings),
        ),
    );
    const found = place ?? broken(layout, line, bounds);
    return found === null ? [] : [{ line, start: found.start, end: found.end }];
  });
}

/** Between which figures the label of a line stands: those of its neighbours, where these keep their order. */
function boundsOf(
  lines: readonly PrintedLine[],
  line: PrintedLine,
  filled: readonly FilledLine[],
  whole: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  const at = (index: number) => filled.find((found) => found.line === lines[index])?.row.figures;
  const own = lines.indexOf(line);
  const before = lines.slice(0, own).findLastIndex((_, index) => at(index) !== undefined);
  const after = lines.findIndex((_, index) => index > own && at(index) !== undefined);
  const from = at(before)?.[0]?.start ?? whole.from;
  const to = at(after)?.at(-1)?.end ?? whole.to;
  return from < to ? { from, to } : whole;
}

/** A long label that a narrow column broke and the name of its group divides: …缴纳费 / 他处理 / 用、行政机关…. */
function broken(
  { folded }: Layout,
  { labels }: PrintedLine,
  { from, to }: { readonly from: number; readonly to: number },
): Place | null {
  const { text, offsets } = compactRange(folded, from, to);
  for (const label of labels.filter(({ length }) => length >= LONG)) {
    const found = findLikeness(text.slice(0, 400), label);
    if (found !== null && found.score >= LIKE)
      return { start: offsets[found.start] ?? from, end: (offsets[found.end - 1] ?? from) + 1 };
  }
  return null;
}

/** Cells, lines, and lines with those that follow, where a label is broken. */
function labelPlaces(layout: Layout, from: number, to: number): readonly Place[] {
  const rows = layout.rows.filter(
    ({ start, end }) => end > from && start < to && layout.folded.slice(start, end).trim() !== "",
  );
  return rows.flatMap((row, index): readonly Place[] => {
    if (row.cells !== null) return row.cells;
    const following = rows.slice(index, index + LONGEST_LABEL);
    const table = following.findIndex(({ cells }) => cells !== null);
    return following.slice(0, table < 0 ? undefined : table).map(({ end }) => ({ start: row.start, end }));
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
