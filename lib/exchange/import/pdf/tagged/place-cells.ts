import { MAX_COLUMNS, MAX_ROWS } from "../../limits.ts";
import { spokenWords } from "./spoken-words.ts";
import type { TaggedCell } from "./tagged-blocks.ts";

interface PlacedWords {
  readonly words: string;
  readonly column: number;
}

/** The cells of each row with their columns; null where the rows are not equally wide once what spans down is counted. */
export function placeCells(
  rows: readonly (readonly TaggedCell[])[],
): readonly (readonly PlacedWords[])[] | null {
  const takenUntil: number[] = [];
  let wide: number | null = null;
  if (rows.length > MAX_ROWS) return null;
  const grid: PlacedWords[][] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    const placed = cells.map(({ pieces, rowSpan, colSpan }) => {
      while ((takenUntil[column] ?? 0) > row) column += 1;
      const place = column;
      column += Math.min(Math.max(1, colSpan), MAX_COLUMNS);
      takenUntil.fill(row + rowSpan, place, column);
      for (let next = takenUntil.length; next < column; next += 1) takenUntil[next] = row + rowSpan;
      return { words: spokenWords(pieces).replaceAll(/\s+/g, " ").trim(), column: place };
    });
    while ((takenUntil[column] ?? 0) > row) column += 1;
    wide ??= column;
    if (column !== wide || column > MAX_COLUMNS) return null;
    grid.push(placed);
  }
  return grid;
}
