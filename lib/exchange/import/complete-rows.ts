import type { FigureRow } from "./chunk-runs.ts";
import type { Piece } from "./cut-figures.ts";
import type { Layout } from "./layout.ts";
import { breaksBetween, placeByBreaks } from "./place-by-breaks.ts";
import {
  atEnds,
  type ColumnsNear,
  placeAtEnds,
  placeByColumns,
  type SpreadNear,
} from "./place-by-columns.ts";

/** Gives rows of running words the empty cells that line breaks or columns show; other rows stay as they are. */
export function completeRows(
  layout: Layout,
  rows: readonly FigureRow[],
  width: number,
  { columns, spread }: { readonly columns: readonly ColumnsNear[]; readonly spread: SpreadNear },
): readonly FigureRow[] {
  const ofWords = rows.filter(({ isGrid }) => !isGrid);
  const short = ofWords.filter(({ figures }) => figures.length < width);
  // Breaks tell empty cells in the whole table or not at all: a few rows come out by chance.
  const borders = [
    breaksBetween(
      layout,
      ofWords.map(({ figures }) => figures),
    ),
    breaksBetweenLines(layout, ofWords),
  ];
  const told = borders.find(
    (border) =>
      border !== null && short.every(({ figures }) => placeByBreaks(layout, figures, width, border) !== null),
  );
  const isPaired = arePairs(layout, short, width, spread);
  return rows.map((row) => {
    if (!short.includes(row)) return row;
    const pieces =
      typeof told === "number"
        ? placeByBreaks(layout, row.figures, width, told)
        : (placeInColumns(layout, row, width, columns) ?? (isPaired ? atEnds(row.figures, width) : null));
    if (pieces === null) return row;
    const line = row.figures[0]?.row ?? 0;
    return { ...row, figures: pieces.map((piece) => ({ ...piece, row: line, column: null })) };
  });
}

/** A table of fewer such rows may lack other cells in each of them. */
const LEAST_PAIRS = 10;

/**
 * Whether a table has nothing but a figure and its total in every line, and its headings show for one of them at least that
 * these are the first and the last column: then it is so on the pages without headings as well.
 */
function arePairs(layout: Layout, short: readonly FigureRow[], width: number, spread: SpreadNear): boolean {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
    layout.folded.slice(start, end);
  const isPair = ({ figures: [first, last, ...others] }: FigureRow) =>
    first !== undefined && last !== undefined && others.length === 0 && words(first) === words(last);
  return (
    short.length >= LEAST_PAIRS &&
    short.every(isPair) &&
    short.some(({ figures }) => placeAtEnds(layout, figures, width, spread) !== null)
  );
}

function placeInColumns(
  layout: Layout,
  { figures }: FigureRow,
  width: number,
  columns: readonly ColumnsNear[],
): readonly Piece[] | null {
  for (const columnsNear of columns) {
    const placed = placeByColumns(layout, figures, columnsNear);
    if (placed !== null && placed.length === width) return placed;
  }
  return null;
}

/** The fewest breaks between lines with words from the first row to the last: those of two cells that are filled. */
function breaksBetweenLines(layout: Layout, rows: readonly FigureRow[]): number | null {
  const from = rows[0]?.figures[0]?.start ?? 0;
  const to = rows.at(-1)?.figures.at(-1)?.end ?? from;
  const gaps = layout.folded.slice(from, to).match(/\n[\s|]*/g) ?? [];
  let least = Number.POSITIVE_INFINITY;
  for (const gap of gaps) least = Math.min(least, gap.split("\n").length - 1);
  return least === 1 || least === 2 ? least : null;
}
