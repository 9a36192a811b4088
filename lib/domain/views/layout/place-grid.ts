import type { GridCell, TableDefinition } from "#lib/domain/templates/types.ts";

/** A cell of the printed grid with the row and column of its upper left corner. */
export interface PlacedCell {
  readonly cell: GridCell;
  readonly row: number;
  readonly column: number;
}

/** Says where each cell of the grid stands once the cells that span down from above have taken their places. */
export function placeGrid(table: TableDefinition): readonly (readonly PlacedCell[])[] {
  const takenUntil: number[] = Array.from({ length: table.gridColumns }, () => 0);
  return table.grid.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((takenUntil[column] ?? 0) > row) column += 1;
      const place: PlacedCell = { cell, row, column };
      for (let covered = column; covered < column + cell.colSpan; covered += 1) {
        takenUntil[covered] = row + cell.rowSpan;
      }
      column += cell.colSpan;
      return place;
    });
  });
}
