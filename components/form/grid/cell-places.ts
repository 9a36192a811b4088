import type { CellKey, TableDefinition } from "#lib/domain/templates/types.ts";
import { placeGrid } from "#lib/domain/views/layout/place-grid.ts";

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
  for (const line of placeGrid(table)) {
    const keys: (CellKey | null)[] = [];
    for (const { cell, row, column } of line) {
      if (cell.kind === "value") {
        placeOf.set(cell.cell, {
          line: row,
          row: rows.length,
          left: column,
          right: column + cell.colSpan - 1,
        });
        keys.push(cell.cell);
      } else if (cell.kind === "empty" && keys.length > 0) keys.push(null);
    }
    if (keys.length > 0) rows.push(keys);
  }
  return { rows, placeOf };
}
