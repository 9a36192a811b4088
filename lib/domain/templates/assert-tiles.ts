import { DefinitionError } from "./definition-error.ts";
import type { GridCell } from "./types.ts";

/** Refuses a grid whose spans leave a gap, overlap or stick out: a browser and a word processor would draw it differently. */
export function assertTiles(grid: readonly (readonly GridCell[])[], columns: number, table: string): void {
  const taken = grid.map(() => new Array<boolean>(columns).fill(false));
  grid.forEach((cells, top) => {
    for (const cell of cells) {
      const left = taken[top]?.indexOf(false) ?? -1;
      if (left < 0)
        throw new DefinitionError(`${table}: grid row ${top + 1} is wider than ${columns} columns`);
      for (let y = top; y < top + cell.rowSpan; y++) {
        for (let x = left; x < left + cell.colSpan; x++) {
          const row = taken[y];
          if (row?.[x] !== false) {
            throw new DefinitionError(
              `${table}: a span from grid row ${top + 1}, column ${left + 1} does not fit`,
            );
          }
          row[x] = true;
        }
      }
    }
  });
  taken.forEach((row, y) => {
    const x = row.indexOf(false);
    if (x >= 0)
      throw new DefinitionError(`${table}: grid row ${y + 1}, column ${x + 1} is covered by no cell`);
  });
}
