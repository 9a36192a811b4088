import { compactLabel, compactRange } from "./compact-label.ts";
import type { Layout, LayoutRow } from "./layout.ts";
import type { PrintedTable } from "./printed-lines.ts";

const FIGURE = /^\s*[+-]?\d[\d,]*(?:\.\d+)?\s*$/;
/** A line of a table has no more characters outside its labels. */
const MOST_OTHER = 2;

/**
 * Lines of a table that the text of a PDF prints behind the heading of the next section: labels and figures before its first
 * sentence, and further on a label with a figure right under it (总计 / 24). Indices of `layout.rows`.
 */
export function strayLines(
  layout: Layout,
  { table, headings }: PrintedTable,
  from: number,
): readonly number[] {
  const columns = table.blocks.flatMap((block) =>
    block.columns.flatMap(({ label, aliases }) => [label["zh-Hans"], ...aliases].map(compactLabel)),
  );
  const rows = layout.rows.flatMap((row, index) => {
    const isWords =
      row.start >= from && row.cells === null && layout.folded.slice(row.start, row.end).trim() !== "";
    return isWords ? [{ row, index }] : [];
  });
  const isFigure = ({ start, end }: LayoutRow) => FIGURE.test(layout.folded.slice(start, end));
  const first = rows.findIndex(({ row }) => !isFigure(row) && !isOfTable(layout, row, headings));
  const leading = rows.slice(0, first < 0 ? rows.length : first);
  const further = rows.slice(leading.length).flatMap(({ row, index }, at, others) => {
    const next = others[at + 1];
    const words = compactRange(layout.folded, row.start, row.end).text;
    return columns.includes(words) && next !== undefined && isFigure(next.row) ? [index, next.index] : [];
  });
  return [...(leading.some(({ row }) => isFigure(row)) ? leading.map(({ index }) => index) : []), ...further];
}

/** Whether a line holds only words of the table's headings, or pieces of them: 结果维 结果纠 / 持 / 正. */
function isOfTable(layout: Layout, { start, end }: LayoutRow, headings: readonly string[]): boolean {
  const printed = layout.folded.slice(start, end);
  if (/[,。;:]/.test(printed)) return false;
  const others = printed.split(/\s+/).map((piece) => {
    const words = compactRange(piece, 0, piece.length).text;
    return headings.some((heading) => heading.includes(words)) ? 0 : words.length;
  });
  return others.reduce((sum, length) => sum + length, 0) <= MOST_OTHER;
}
