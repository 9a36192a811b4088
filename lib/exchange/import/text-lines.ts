import { isPageFurniture } from "./is-page-furniture.ts";
import type { Layout } from "./layout.ts";
import { runningRows } from "./running-rows.ts";

/** A line of running words, or the part of it between two offsets. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly isFurniture: boolean;
  readonly path: readonly number[];
  /** Whether the line stands in a table of the source. */
  readonly isTable: boolean;
}

/** The lines between two offsets, without the empty ones and without borders of Markdown tables. */
export function textLines(layout: Layout, from: number, to: number): readonly TextLine[] {
  const running = runningRows(layout);
  return layout.rows.flatMap((row, index): readonly TextLine[] => {
    const start = Math.max(row.start, from);
    const end = Math.min(row.end, to);
    const words = layout.folded.slice(start, Math.max(start, end));
    if (start >= end || words.trim() === "" || /^[\s|:+=-]+$/.test(words)) return [];
    const isFurniture = isPageFurniture(words) || running.has(index);
    return [{ start, end, isFurniture, path: row.path, isTable: row.cells !== null }];
  });
}
