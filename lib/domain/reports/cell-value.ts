import type { CellKey } from "#lib/domain/templates/types.ts";
import type { CellValue, ReportContent } from "./types.ts";

export const BLANK: CellValue = { status: "blank", raw: "" };

/** The value of a cell; a cell without an entry is blank. */
export function cellValue(content: ReportContent, cell: CellKey): CellValue {
  return content.values[cell] ?? BLANK;
}
