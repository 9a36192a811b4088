import type { CellKey, TableDefinition } from "#lib/domain/templates/types.ts";

/** Where a figure stands in the printed grid. `row` counts the rows that have figures, `line` all printed rows. */
export interface CellPlace {
  readonly line: number;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** The figures of a table as a spreadsheet sees them: rows that have figures, in order, without headings. */
export interface CellPlaces {
  /** Null is a place the form leaves empty; it takes part in blocks and is skipped by the keys. */
  readonly rows: readonly (readonly (CellKey | null)[])[];
  readonly placeOf: ReadonlyMap<CellKey, CellPlace>;
}

/** Reads the places of all figures off the printed grid, spans included. */
export function cellPlaces(table: TableDefinition): CellPlaces {
  const rows: (CellKey | null)[][] = [];
  const placeOf = new Map<CellKey, CellPlace>();
  const takenUntil: number[] = [];
  table.grid.forEach((cells, line) => {
    const keys: (CellKey | null)[] = [];
    let column = 0;
    for (const cell of cells) {
      while ((takenUntil[column] ?? 0) > line) column++;
      for (let width = 0; width < cell.colSpan; width++) takenUntil[column + width] = line + cell.rowSpan;
      if (cell.kind === "value") {
        placeOf.set(cell.cell, { line, row: rows.length, left: column, right: column + cell.colSpan - 1 });
        keys.push(cell.cell);
      } else if (cell.kind === "empty" && keys.length > 0) keys.push(null);
      column += cell.colSpan;
    }
    if (keys.length > 0) rows.push(keys);
  });
  return { rows, placeOf };
}
