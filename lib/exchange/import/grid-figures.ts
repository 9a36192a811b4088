import { compactRange } from "./compact-label.ts";
import { DECLARED } from "./declared.ts";
import type { Figure } from "./figure.ts";
import type { Layout, LayoutRow } from "./layout.ts";

const CELL_FIGURE =
  /^[+-]{0,2} ?\d[\d,， ]*(?:\.\d+)? ?(?:件|项|个|宗|起|条|份|元|万元|亿元)?(?: ?\([^()]{1,60}\))*[*※]?$/;

/**
 * The figures of a table row: its longest stretch of figure cells and empty cells. Whatever follows the label of a line is
 * meant as a figure, even words. Null where the cells hold running words.
 */
export function gridFigures(
  layout: Layout,
  row: LayoutRow,
  index: number,
  lineLabels: ReadonlySet<string>,
  labels: ReadonlySet<string>,
): Figure[] | null {
  if (row.cells === null) return null;
  let isAfterLabel = false;
  const cells = row.cells.map(({ start, end, column }, order) => {
    const content = layout.folded.slice(start, end).trim();
    const words = compactRange(layout.folded, start, end).text;
    const isOdd =
      (order > 0 && isOddFigure(content)) || (isAfterLabel && content !== "" && !labels.has(words));
    const isFigure = CELL_FIGURE.test(content) || DECLARED.test(content) || isOdd;
    isAfterLabel ||= lineLabels.has(words);
    return { start, end, column, content, isFigure, isBlank: content === "" };
  });
  const hasFigure = cells.some(({ isFigure }) => isFigure);
  if (
    !hasFigure &&
    cells.some(({ content }) => /\d\s*$/.test(content) && /(?:^|[^\d.、．)])\s?\d/.test(content))
  )
    return null;
  const stretches: (typeof cells)[] = [[]];
  for (const cell of cells) {
    if (cell.isFigure || cell.isBlank) stretches.at(-1)?.push(cell);
    else stretches.push([]);
  }
  const weight = (stretch: typeof cells) =>
    stretch.filter(({ isFigure }) => isFigure).length * 100 + stretch.length;
  const best = stretches.reduce((a, b) => (weight(b) >= weight(a) ? b : a));
  return best.map(({ start, end, column, isBlank }) => ({ start, end, isBlank, row: index, column }));
}

/** A cell that was meant as a figure but is none (约20, 3-4): its place is kept, so that its neighbours keep theirs. */
function isOddFigure(content: string): boolean {
  if (!/\d/.test(content) || /^\d{1,2}\s*[.、．]|[年月日]/.test(content)) return false;
  return content.replace(/[^\u3400-\u9fff]/g, "").length <= 6 && content.length <= 20;
}
