import type { Layout } from "./layout.ts";
import type { SourcePlace } from "./types.ts";

const LONGEST_EXCERPT = 80;

/** Describes a stretch of the source: its line, its table cell if it stands in one, and its words. */
export function sourcePlace(layout: Layout, start: number, end: number): SourcePlace {
  const index = rowAt(layout, start);
  const row = layout.rows[index];
  const cell = row?.cells?.find((candidate) => candidate.start <= start && start <= candidate.end);
  const words = layout.text.slice(start, end).replace(/\s+/g, " ").trim();
  const nearby =
    words === "" && row ? layout.text.slice(row.start, row.end).replace(/\s+/g, " ").trim() : words;
  return {
    offset: start,
    length: Math.max(0, end - start),
    line: index + 1,
    table: row?.table && cell ? { ...row.table, column: cell.column } : null,
    excerpt: nearby.length > LONGEST_EXCERPT ? `${nearby.slice(0, LONGEST_EXCERPT)}…` : nearby,
  };
}

/** Index of the line an offset stands on, by halving: rows are in order and leave no gap but line feeds. */
function rowAt(layout: Layout, offset: number): number {
  let low = 0;
  let high = layout.rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((layout.rows[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
