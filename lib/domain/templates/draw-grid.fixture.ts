import { LOCALES } from "#lib/domain/localized.ts";
import type { GridCell, TableDefinition } from "./types.ts";

/** Draws a grid as text, one line per row: `label[columns×rows]`, `#` for a value, `-` for an empty place. */
export function drawGrid(table: TableDefinition): readonly string[] {
  return table.grid.map((row) =>
    row
      .map(drawCell)
      .join(" | ")
      .replaceAll(/# \| (?:# \| )*#(?!\[)/g, countValues),
  );
}

function drawCell(cell: GridCell): string {
  const span = cell.colSpan === 1 && cell.rowSpan === 1 ? "" : `[${cell.colSpan}×${cell.rowSpan}]`;
  const text = {
    label: () => (cell.kind === "label" ? cell.label[LOCALES[0]] : ""),
    value: () => "#",
    empty: () => "-",
  };
  return `${text[cell.kind]()}${span}`;
}

function countValues(run: string): string {
  return `#×${run.split("|").length}`;
}
