import type { TableDefinition } from "#lib/domain/templates/types.ts";
import { placeGrid } from "#lib/domain/views/layout/place-grid.ts";

/** group: names of row groups stand here, upright and narrow; label: names of rows; value: figures. */
export type ColumnKind = "group" | "label" | "value";

/** What each column of the printed grid is for, read from the grid itself. */
export function columnKinds(table: TableDefinition): readonly ColumnKind[] {
  const placed = placeGrid(table).flat();
  return Array.from({ length: table.gridColumns }, (_, column): ColumnKind => {
    const isLastOfRowLabel = placed.some(
      (place) =>
        place.cell.kind === "label" &&
        place.cell.scope === "row" &&
        place.column + place.cell.colSpan - 1 === column,
    );
    if (isLastOfRowLabel) return "label";
    const isGroup = placed.some(
      (place) => place.cell.kind === "label" && place.cell.scope === "rowgroup" && place.column === column,
    );
    return isGroup ? "group" : "value";
  });
}
