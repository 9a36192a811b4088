import type { Cell } from "hucre/xlsx";
import type { CellKey, TableDefinition } from "#lib/domain/templates/types.ts";
import { placeGrid } from "#lib/domain/views/layout/place-grid.ts";
import { LOOK } from "./look.ts";
import type { SheetPage, SheetPlace } from "./sheet-page.ts";

/** Draws the printed grid of a table, labels and frames, with its upper left corner at `top`; says where each figure stands. */
export function drawTable(
  page: SheetPage,
  table: TableDefinition,
  top: number,
  figureAt: (key: CellKey, place: SheetPlace) => Partial<Cell>,
): ReadonlyMap<CellKey, SheetPlace> {
  const hasGroups = table.grid.flat().some((cell) => cell.kind === "label" && cell.scope === "rowgroup");
  const figures = new Map<CellKey, SheetPlace>();
  for (const { cell, row, column } of placeGrid(table).flat()) {
    const place = { row: top + row, column };
    const span = { rows: cell.rowSpan, columns: cell.colSpan };
    switch (cell.kind) {
      case "empty":
        page.put(place, { value: null, type: "empty", style: LOOK.label }, span);
        break;
      case "label": {
        const isLeft = cell.scope === "note" || (cell.scope === "row" && hasGroups);
        page.words(place, cell.label["zh-Hans"], isLeft ? LOOK.rowLabel : LOOK.label, span);
        break;
      }
      case "value":
        figures.set(cell.cell, place);
        page.put(place, figureAt(cell.cell, place), span);
        break;
    }
  }
  return figures;
}
