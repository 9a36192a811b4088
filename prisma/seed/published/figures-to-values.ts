import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import type { CellKey, Template } from "#lib/domain/templates/types.ts";

/**
 * Reads figures noted one line a row (`"t3.granted": "30 1 0 0 0 1 32"`, `_` for a blank) into cells of the template.
 * Throws on a row the template lacks or a wrong number of figures, so that a slip cannot move figures sideways.
 */
export function figuresToValues(
  template: Template,
  figures: Readonly<Record<string, string>>,
): Record<CellKey, CellValue> {
  const values: Record<CellKey, CellValue> = {};
  for (const [row, line] of Object.entries(figures)) {
    const cells = template.cells.filter((cell) => `${cell.table}.${cell.row}` === row);
    const figuresOfRow = line.split(" ");
    if (cells.length === 0 || cells.length !== figuresOfRow.length) {
      throw new Error(
        `${row} has ${cells.length} cells in ${template.id} but ${figuresOfRow.length} figures`,
      );
    }
    cells.forEach((cell, index) => {
      const raw = figuresOfRow[index] ?? "_";
      values[cell.key] = raw === "_" ? { status: "blank", raw: "" } : parseCell(cell, raw);
    });
  }
  return values;
}
