import { isPageFurniture } from "./is-page-furniture.ts";
import type { Layout } from "./layout.ts";
import { runningRows } from "./running-rows.ts";

/**
 * The same layout with page numbers blanked, where nothing may be read: a page may break inside a table, even inside a row.
 * Every offset stays true.
 */
export function withoutFurniture(layout: Layout): Layout {
  const running = runningRows(layout);
  let folded = "";
  layout.rows.forEach((row, index) => {
    const line = layout.folded.slice(row.start, row.end);
    const next = layout.rows[index + 1]?.start ?? layout.folded.length;
    const following = layout.folded.slice(row.end, next);
    const isFurniture = row.cells === null && (isPageFurniture(line) || running.has(index));
    folded += layout.folded.slice(folded.length, row.start);
    folded += (isFurniture ? " ".repeat(line.length) : line) + following;
  });
  return { ...layout, folded: folded + layout.folded.slice(folded.length) };
}
