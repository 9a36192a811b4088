import type { FigureRow } from "./chunk-runs.ts";
import type { Piece } from "./cut-figures.ts";
import type { Layout } from "./layout.ts";
import { placeByBreaks } from "./place-by-breaks.ts";
import { type ColumnsNear, placeByColumns } from "./place-by-columns.ts";

/** Gives rows of running words the empty cells that line breaks or columns show; other rows stay as they are. */
export function completeRows(
  layout: Layout,
  rows: readonly FigureRow[],
  width: number,
  columns: readonly ColumnsNear[],
): readonly FigureRow[] {
  return rows.map((row) => {
    if (row.isGrid || row.figures.length >= width) return row;
    const placed = emptyCells(layout, row, width, columns);
    if (placed === null) return row;
    const line = row.figures[0]?.row ?? 0;
    return { ...row, figures: placed.map((piece) => ({ ...piece, row: line, column: null })) };
  });
}

function emptyCells(
  layout: Layout,
  { figures }: FigureRow,
  width: number,
  columns: readonly ColumnsNear[],
): readonly Piece[] | null {
  const byBreaks = placeByBreaks(layout, figures, width);
  if (byBreaks !== null) return byBreaks;
  for (const columnsNear of columns) {
    const placed = placeByColumns(layout, figures, columnsNear);
    if (placed !== null && placed.length === width) return placed;
  }
  return null;
}
