import type { FigureRow } from "./chunk-runs.ts";
import { cutFigures, type Piece } from "./cut-figures.ts";
import { cutWithGaps } from "./cut-with-gaps.ts";
import type { Figure } from "./figure.ts";
import { joinFigures } from "./join-figures.ts";
import type { Layout } from "./layout.ts";
import type { Equation } from "./line-equations.ts";
import { placeByBreaks } from "./place-by-breaks.ts";
import { pieceOf, placeFigures } from "./place-figures.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** The ways to fill a line with the figures of a row; null where there are too many to list. */
export type Ways = readonly (readonly Piece[])[] | null;

/** Every way the figures of a row can fill the cells of a line: one where the source leaves no choice. */
export function lineReadings(
  layout: Layout,
  line: PrintedLine,
  row: FigureRow,
  equations: readonly Equation[],
): Ways {
  const width = line.cells.length;
  const { figures, isGrid } = row;
  if (figures.length === width) return [figures.map(pieceOf)];
  if (isGrid && figures.length > width) return unmerged(layout, line, figures) ?? windows(figures, width);
  if (isGrid) return placeFigures(figures, width);
  if (figures.length > width) return joinFigures(figures, width);
  const placed = placeByBreaks(layout, figures, width);
  return placed !== null ? [placed] : cutOrPlace(layout, line, figures, equations);
}

/** Fewer figures than cells in running words: their borders are lost, or some cells are empty. */
function cutOrPlace(
  layout: Layout,
  line: PrintedLine,
  figures: readonly Figure[],
  equations: readonly Equation[],
): Ways {
  const { folded } = layout;
  const isGlued =
    figures.length === 1 || figures.some(({ start, end }) => /^0\d/.test(folded.slice(start, end)));
  const cuts = isGlued || figures.length === 2 ? cutFigures(folded, figures, line.cells, equations) : [];
  if (cuts === null) return null;
  const placed = figures.length > 1 ? placeFigures(figures, line.cells.length) : [];
  // 26 26 may be a figure and its total with empty cells between, even if some cut adds up as well.
  if (cuts.length > 0)
    return [...cuts, ...(placed ?? []).filter((way) => isProved(folded, line, way, equations))];
  if (!isGlued) return placed;
  const gapped = cutWithGaps(folded, figures, line.cells, equations);
  if (gapped === null || gapped.length > 0) return gapped;
  // Nothing adds up: every cut that is spelled like figures stays possible.
  const unproved = cutFigures(folded, figures, line.cells, []);
  return unproved === null || unproved.length > 0 ? unproved : placeFigures(figures, line.cells.length);
}

/** Whether a way fills the line's total and the sum comes out. */
function isProved(
  folded: string,
  line: PrintedLine,
  way: readonly Piece[],
  equations: readonly Equation[],
): boolean {
  const filled = line.cells.filter((_, index) => !way[index]?.isBlank);
  const keys = new Set(line.cells.map(({ key }) => key));
  const within = equations.filter(({ plus, minus }) => [...plus, ...minus].every((key) => keys.has(key)));
  if (filled.at(-1) !== line.cells.at(-1)) return false;
  const kept = new Set(filled.map(({ key }) => key));
  const sums = within.map((equation) => ({
    ...equation,
    plus: equation.plus.filter((key) => kept.has(key)),
    minus: equation.minus.filter((key) => kept.has(key)),
  }));
  const segments = way.filter(({ isBlank }) => !isBlank);
  return (cutFigures(folded, segments, filled, sums) ?? []).length > 0;
}

/**
 * Converters repeat a merged cell's words in every column that it covers, or leave the further ones empty: the first of them
 * is the figure. Null where the cells are not what the form merges.
 */
function unmerged(layout: Layout, { spans }: PrintedLine, figures: readonly Figure[]): Ways {
  if (spans.reduce((sum, span) => sum + span, 0) !== figures.length) return null;
  const words = ({ start, end }: Figure) => layout.folded.slice(start, end).trim();
  let from = 0;
  const firsts: Figure[] = [];
  for (const span of spans) {
    const [first, ...copies] = figures.slice(from, from + span);
    if (first === undefined) return null;
    const isCopied =
      copies.every((copy) => copy.isBlank) || copies.every((copy) => words(copy) === words(first));
    if (!isCopied) return null;
    firsts.push(first);
    from += span;
  }
  return [firsts.map(pieceOf)];
}

/** An empty cell too many at either end pads the table: every stretch that keeps all figures. */
function windows(figures: readonly Figure[], width: number): Ways {
  const found: (readonly Piece[])[] = [];
  for (let from = 0; from + width <= figures.length; from++) {
    const outside = [...figures.slice(0, from), ...figures.slice(from + width)];
    if (outside.every(({ isBlank }) => isBlank)) found.push(figures.slice(from, from + width).map(pieceOf));
  }
  return found.length > 0 ? found : joinFigures(figures, width);
}
