import { compactLabel, compactRange } from "./compact-label.ts";
import type { Layout } from "./layout.ts";
import type { PrintedTable } from "./printed-lines.ts";

/** Characters within which the headings of one table stand; prose that names one or two of them is no table. */
const WINDOW = 400;
/** Between two headings of a table stand labels and figures, no sentence and not many words. */
const GAP = 30;

/**
 * Finds where each table begins by its own headings: the place from which most of them follow closely. Returns an offset
 * of `layout.text` for each table that was found.
 */
export function findTables(
  layout: Layout,
  tables: readonly PrintedTable[],
  sectionTitles: readonly string[],
): ReadonlyMap<string, number> {
  const { text, offsets } = compactRange(layout.folded, 0, layout.folded.length);
  const titles = sectionTitles.map(compactLabel);
  const found = new Map<string, number>();
  for (const printed of tables) {
    const others = tables.filter(({ table }) => table.key !== printed.table.key).flatMap(anchorsOf);
    const anchors = anchorsOf(printed).filter(
      (anchor) =>
        !others.some((other) => other.includes(anchor)) && !titles.some((title) => title.includes(anchor)),
    );
    const start = densest(text, anchors, (from, to) => isSentence(layout, offsets, from, to));
    const offset = start === null ? undefined : offsets[start];
    if (offset !== undefined) found.set(printed.table.key, startOfLine(layout, offset));
  }
  return found;
}

/** Headings, and row labels too long to be said in passing. */
function anchorsOf({ headings, lines }: PrintedTable): readonly string[] {
  return [
    ...headings.filter((label) => label.length >= 4),
    ...lines.flatMap(({ labels }) => labels.filter((label) => label.length >= 8)),
  ];
}

/** The first of the headings that follow each other where most different ones stand together. */
function densest(
  text: string,
  anchors: readonly string[],
  isProse: (from: number, to: number) => boolean,
): number | null {
  const places = anchors
    .flatMap((anchor) => occurrences(text, anchor).map((at) => ({ at, end: at + anchor.length, anchor })))
    .sort((a, b) => a.at - b.at);
  let best = { count: 1, index: -1 };
  places.forEach((first, index) => {
    const distinct = new Set<string>();
    for (let next = index; next < places.length && (places[next]?.at ?? 0) <= first.at + WINDOW; next++) {
      distinct.add(places[next]?.anchor ?? "");
    }
    if (distinct.size > best.count) best = { count: distinct.size, index };
  });
  if (best.index < 0) return null;
  const isApart = (index: number, most: number) => {
    const [before, after] = [places[index - 1], places[index]];
    return !before || !after || after.at - before.end > most || isProse(before.end, after.at);
  };
  let first = best.index;
  // A sentence before the table may name one of its headings (现行有效…58件): the table begins after it.
  while (first + 1 < places.length && isApart(first + 1, WINDOW)) first += 1;
  while (!isApart(first, GAP)) first -= 1;
  return places[first]?.at ?? null;
}

/** Whether a sentence ends between two places of the compact text. */
function isSentence(layout: Layout, offsets: readonly number[], from: number, to: number): boolean {
  return /[。；]/.test(layout.folded.slice(offsets[from] ?? 0, offsets[to] ?? 0));
}

function occurrences(text: string, label: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) found.push(at);
  return found;
}

/** The line's beginning, unless much stands before the heading on it; then the heading, with an opening bracket. */
function startOfLine(layout: Layout, offset: number): number {
  const row = layout.rows.find(({ start, end }) => start <= offset && offset <= end);
  if (row !== undefined && compactRange(layout.folded, row.start, offset).text.length <= 12) return row.start;
  let start = offset;
  while (start > 0 && /[\s(（]/.test(layout.folded[start - 1] ?? "")) start -= 1;
  return start;
}
