import { isPageFurniture } from "./is-page-furniture.ts";
import type { Layout } from "./layout.ts";

const LONGEST_TITLE = 60;
const BARE = /^\s*\d{1,3}\s*$/;
const known = new WeakMap<Layout, ReadonlySet<number>>();

/**
 * Lines that pages repeat: the title on top of each, and page numbers without any sign beside them. Those are the last or
 * first line of pages parted by form feeds and count on from page to page; a figure that ends a page does not. Indices of
 * `layout.rows`.
 */
export function runningRows(layout: Layout): ReadonlySet<number> {
  const cached = known.get(layout);
  if (cached !== undefined) return cached;
  const rows = new Set([...(layout.running ?? []), ...pageNumbers(layout), ...repeatedTitles(layout)]);
  known.set(layout, rows);
  return rows;
}

function repeatedTitles(layout: Layout): readonly number[] {
  const seen = new Set<string>();
  return layout.rows.flatMap(({ start, end, cells }, index) => {
    if (cells !== null || end - start > LONGEST_TITLE) return [];
    const words = layout.folded.slice(start, end).replace(/\s/g, "");
    if (!/信息公开.*(?:年度报告|年报)$/.test(words) || /[,。;]/.test(words)) return [];
    if (seen.has(words)) return [index];
    seen.add(words);
    return [];
  });
}

function pageNumbers(layout: Layout): readonly number[] {
  const edges = edgeLines(layout);
  // Pages that are numbered with signs (- 4 -) are not numbered a second time without.
  const isSigned =
    layout.rows.filter(({ start, end }) => isPageFurniture(layout.folded.slice(start, end))).length > 1;
  if (isSigned) return [];
  const offsets = new Map<number, number>();
  for (const { page, number } of edges) {
    const offset = number - page;
    offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  }
  // Pages are counted from the cover, or from behind it and the contents; one number alone must be that of its page.
  const [best] = [...offsets]
    .filter(([offset, count]) => count > 1 || offset === 0)
    .sort((a, b) => b[1] - a[1]);
  return edges.filter(({ page, number }) => number - page === best?.[0]).map(({ index }) => index);
}

/** Bare numbers on the first and last line of each page, with the count of the page from 1. */
function edgeLines(
  layout: Layout,
): readonly { readonly index: number; readonly page: number; readonly number: number }[] {
  const pages: number[][] = [[]];
  layout.rows.forEach((row, index) => {
    const line = layout.folded.slice(row.start, row.end);
    if (line.includes("\f")) pages.push([]);
    if (line.trim() !== "") pages.at(-1)?.push(index);
  });
  if (pages.length < 2) return [];
  return pages.flatMap((rows, at) =>
    [...new Set([rows.at(-1), rows[0]])].flatMap((index) => {
      const row = layout.rows[index ?? -1];
      const line = row === undefined ? "" : layout.folded.slice(row.start, row.end);
      return index !== undefined && row?.cells === null && BARE.test(line)
        ? [{ index, page: at + 1, number: Number(line) }]
        : [];
    }),
  );
}
