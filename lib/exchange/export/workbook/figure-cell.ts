import type { Cell, CellStyle } from "hucre/xlsx";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import type { CellDefinition } from "#lib/domain/templates/types.ts";

/**
 * A value as a cell of a sheet: a number where it is nothing but a figure in the unit of the form, else the words that were
 * typed. A blank stays empty.
 */
export function figureCell(cell: CellDefinition, value: CellValue, style: CellStyle): Partial<Cell> {
  const shown: CellStyle = { ...style, numFmt: numberFormat(cell) };
  if (value.status === "blank") return { value: null, type: "empty", style: shown };
  if (isPlainFigure(cell, value)) return { value: Number(value.value), type: "number", style: shown };
  const words = value.status === "reported" && value.note === null ? formatCell(value, { cell }) : value.raw;
  return { value: words, type: "string", style: shown };
}

/** Whether nothing is lost when the value is stored as a number: no note, no unit of its own, no more digits than one holds. */
export function isPlainFigure(
  cell: CellDefinition,
  value: CellValue,
): value is CellValue & { status: "reported" } {
  if (value.status !== "reported" || value.note !== null) return false;
  const formUnit = cell.valueType === "money" && value.unit !== null ? cell.unit : null;
  return value.unit === formUnit && String(Number(value.value)) === value.value;
}

/** Whole numbers without separators, as the form prints them; a signed count with its plus; money as exact as it was typed. */
function numberFormat({ valueType }: CellDefinition): string {
  switch (valueType) {
    case "count":
      return "0";
    case "signed_count":
      return "+0;-0;0";
    case "money":
      return "General";
  }
}
