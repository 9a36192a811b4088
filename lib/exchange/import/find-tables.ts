import { compactLabel, compactRange } from "./compact-label.ts";
import type { Layout } from "./layout.ts";
import type { PrintedTable } from "./printed-lines.ts";

/** Between two headings of a table stand labels and figures, no sentence and not many words. */
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
    const start = densest(text, anchors, (from, to) => isSentence(layout, offsets, from, to));
    const offset = start === null ? undefined : offsets[start];
    if (offset !== undefined)
      found.set(printed.table.key, firstLine(layout, startOfLine(layout, offset), printed));
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

/**
 * Where the headings begin of which most different ones stand together. A sentence before the table may name one of them
 * (现行有效…58件。): what a full stop or many words part does not stand together.
 */
function densest(
  text: string,
  anchors: readonly string[],
  isProse: (from: number, to: number) => boolean,
): number | null {
  const places = anchors
    .flatMap((anchor) => occurrences(text, anchor).map((at) => ({ at, end: at + anchor.length, anchor })))
    .sort((a, b) => a.at - b.at || b.end - a.end);
  let best = { count: 1, at: null as number | null };
  let group = { start: 0, end: 0, anchors: new Set<string>() };
  for (const { at, end, anchor } of places) {
    const isApart = at - group.end > GAP || (at > group.end && isProse(group.end, at));
    if (isApart || group.anchors.size === 0) group = { start: at, end, anchors: new Set() };
    group.end = Math.max(group.end, end);
    group.anchors.add(anchor);
    if (group.anchors.size > best.count) best = { count: group.anchors.size, at: group.start };
  }
  return best.at;
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

/** Lines of the table that stand above its first heading, where the headings over them were lost. */
function firstLine(layout: Layout, start: number, { lines, headings }: PrintedTable): number {
  const labels = [...lines.flatMap((line) => line.labels), ...headings];
  let first = start;
  for (let index = layout.rows.findIndex((row) => row.start === start) - 1; index >= 0; index--) {
    const row = layout.rows[index];
    if (row === undefined) break;
    const folded = layout.folded.slice(row.start, row.end);
    const words = compactRange(layout.folded, row.start, row.end).text;
    if (words === "" && /^[\s|\d.,+/-]*$/.test(folded)) continue;
    if (
      !labels.some(
        (label) =>
          words === label || (words.startsWith(label) && /^\s*\|?[^，。；]{2,30}[\s|\d]*$/.test(folded)),
      )
    )
      break;
    first = row.start;
  }
  return first;
}
