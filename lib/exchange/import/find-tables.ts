import { compactLabel, compactRange } from "./compact-label.ts";
import type { Layout } from "./layout.ts";
import type { PrintedTable } from "./printed-lines.ts";

/** Characters within which the headings of one table stand; prose that names one or two of them is no table. */
const WINDOW = 400;
/** Headings further apart than this do not belong together. */
const GAP = 80;

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
    const start = densest(text, anchors);
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

function densest(text: string, anchors: readonly string[]): number | null {
  const places = anchors
    .flatMap((anchor) => occurrences(text, anchor).map((at) => ({ at, anchor })))
    .sort((a, b) => a.at - b.at);
  let best = { count: 1, index: -1 };
  for (let index = 0; index < places.length; index++) {
    const distinct = new Set<string>();
    for (let next = index; next < places.length; next++) {
      const place = places[next];
      const first = places[index];
      if (!place || !first || place.at > first.at + WINDOW) break;
      distinct.add(place.anchor);
    }
    if (distinct.size > best.count) best = { count: distinct.size, index };
  }
  if (best.index < 0) return null;
  let first = best.index;
  while (first > 0 && (places[first]?.at ?? 0) - (places[first - 1]?.at ?? 0) <= GAP) first -= 1;
  return places[first]?.at ?? null;
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
