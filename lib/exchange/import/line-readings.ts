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
import { reorderFigures } from "./reorder-figures.ts";

/** The ways to fill a line with the figures of a row; null where there are too many to list. */
export type Ways = readonly (readonly Piece[])[] | null;

/** What a table as a whole shows about its rows. */
export interface TableSigns {
  readonly equations: readonly Equation[];
  /** Line breaks between two of its cells, see `breaksBetween`. */
  readonly border: number | null;
  /** Whether digits of several cells run together in it. */
  readonly isGlued: boolean;
  /** Whether one of its rows has fewer digits than cells, so that others may have empty cells as well. */
  readonly hasGaps: boolean;
}

/** Every way the figures of a row can fill the cells of a line: one where the source leaves no choice. */
export function lineReadings(
  layout: Layout,
  line: PrintedLine,
  row: FigureRow,
  { equations, border, isGlued, hasGaps }: TableSigns,
): Ways {
  const width = line.cells.length;
  const { figures, isGrid } = row;
  if (figures.length === width) {
    const isOneLine = line.labels.length === 0 && !isGrid;
    const moved = isOneLine ? reorderFigures(layout, line, figures, equations) : null;
    return moved ?? [figures.map(pieceOf)];
  }
  if (isGrid && figures.length > width) return unmerged(layout, line, figures) ?? windows(figures, width);
  if (isGrid) return placeFigures(figures, width);
  if (figures.length > width) return joinFigures(figures, width);
  const placed = border === null ? null : placeByBreaks(layout, figures, width, border);
  return placed !== null ? [placed] : cutOrPlace(layout, line, figures, { equations, isGlued, hasGaps });
}

/** Fewer figures than cells in running words: their borders are lost, or some cells are empty. */
function cutOrPlace(
  layout: Layout,
  line: PrintedLine,
  figures: readonly Figure[],
  { equations, isGlued, hasGaps }: Omit<TableSigns, "border">,
): Ways {
  const { folded } = layout;
  const width = line.cells.length;
  const digits = figures.reduce((sum, { start, end }) => sum + end - start, 0);
  const mayBeCut =
    isGlued ||
    (line.labels.length === 0 && figures.length * 2 < width && digits >= width) ||
    figures.some((figure) => isGluedFigure(layout, figure)) ||
    (figures.length === 1 && digits >= width);
  const cuts = mayBeCut || figures.length === 2 ? cutFigures(folded, figures, line.cells, equations) : [];
  if (cuts === null) return null;
  const placed = placeFigures(figures, width) ?? [];
  // Two figures that look whole, and no sum of the line's own that could prove a cut.
  if (!mayBeCut && !hasOwnSum(line, equations))
    return cuts.length + placed.length > 0 ? [...cuts, ...placed] : null;
  // 26 26 may be a figure and its total with empty cells between, even if some cut adds up as well.
  if (cuts.length > 0 && !hasGaps)
    return [...cuts, ...placed.filter((way) => isProved(folded, line, way, equations))];
  if (!mayBeCut) return placed.length > 0 ? placed : null;
  const gapped = cutWithGaps(folded, figures, line.cells, equations);
  if (gapped === null) return null;
  const isPlain = !figures.some((figure) => isGluedFigure(layout, figure));
  if (cuts.length + gapped.length > 0) return [...cuts, ...gapped, ...(isPlain ? placed : [])];
  // Nothing adds up: every cut that is spelled like figures stays possible.
  const unproved = cutFigures(folded, figures, line.cells, []);
  return unproved === null || unproved.length > 0 ? unproved : placed;
}

/** Whether an equation of the form stays within the line. */
function hasOwnSum({ cells }: PrintedLine, equations: readonly Equation[]): boolean {
  const own = new Set(cells.map(({ key }) => key));
  return equations.some(({ plus, minus }) => [...plus, ...minus].every((key) => own.has(key)));
}

/** Whether digits cannot be one figure: none begins with a superfluous zero or has a mark or four digits behind a comma. */
export function isGluedFigure({ folded }: Layout, { start, end }: Pick<Figure, "start" | "end">): boolean {
  return /^0\d|\d[/\\-]{2}|,\d{4}|\d{10}/.test(folded.slice(start, end));
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
