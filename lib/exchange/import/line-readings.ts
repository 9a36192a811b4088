import type { FigureRow } from "./chunk-runs.ts";
import { cutFigures, type Piece } from "./cut-figures.ts";
import type { Figure } from "./find-figures.ts";
import { joinFigures } from "./join-figures.ts";
import type { Layout } from "./layout.ts";
import type { Equation } from "./line-equations.ts";
import { placeByBreaks } from "./place-by-breaks.ts";
import { placeByColumns } from "./place-by-columns.ts";
import { pieceOf, placeFigures } from "./place-figures.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** The ways to fill a line with the figures of a row; null where there are too many to list. */
export type Ways = readonly (readonly Piece[])[] | null;

export interface ReadingContext {
  readonly layout: Layout;
  /** Equations of the form; those that lie within the line prune its cuts. */
  readonly equations: readonly Equation[];
  /** Complete rows of the same table, which show the columns where spaces keep them. */
  readonly full: readonly (readonly Figure[])[];
}

/** Every way the figures of a row can fill the cells of a line: one where the source leaves no choice. */
export function lineReadings(line: PrintedLine, row: FigureRow, context: ReadingContext): Ways {
  const width = line.cells.length;
  const { figures, isGrid } = row;
  if (figures.length === width) return [figures.map(pieceOf)];
  if (isGrid) return figures.length > width ? windows(figures, width) : placeFigures(figures, width);
  if (figures.length > width) return joinFigures(figures, width);
  const placed =
    placeByBreaks(context.layout, figures, width) ?? placeByColumns(context.layout, figures, context.full);
  return placed !== null ? [placed] : cutOrPlace(line, row, context);
}

/** Fewer figures than cells in running words: their borders are lost, or some cells are empty. */
function cutOrPlace(line: PrintedLine, { figures }: FigureRow, { layout, equations }: ReadingContext): Ways {
  const isCut =
    figures.length <= 2 || figures.some(({ start, end }) => /^0\d/.test(layout.folded.slice(start, end)));
  const cuts = isCut ? cutFigures(layout.folded, figures, line.cells, equations) : [];
  if (cuts === null || cuts.length > 0) return cuts;
  // Nothing adds up: every cut that is spelled like figures stays possible.
  const unproved = isCut ? cutFigures(layout.folded, figures, line.cells, []) : [];
  if (unproved === null || unproved.length > 0) return unproved;
  return placeFigures(figures, line.cells.length);
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
