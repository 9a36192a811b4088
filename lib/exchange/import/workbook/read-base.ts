import { z } from "zod";
import { REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import type { BaseRecord } from "../../workbook/base-record.ts";
import { BASE_MARK, BASE_SHEET } from "../../workbook/place-names.ts";
import type { StoredCell } from "../office/stored-cell.ts";
import type { SheetCells } from "./sheet-cells.ts";

const identitySchema = z.object({
  slug: z.string(),
  bodyName: z.string(),
  year: z.coerce.number().int(),
  scope: z.enum(REPORT_SCOPES),
  template: z.string(),
  revision: z.coerce.number().int().min(0),
});

/** What the sheet that is not shown says; null for a workbook that is none of ours, or whose sheet was written over. */
export function readBase(cellsOf: SheetCells): BaseRecord | null {
  const cells = cellsOf(BASE_SHEET);
  if (cells === null || cells.get("A1")?.words !== BASE_MARK) return null;
  const identity: Record<string, string> = {};
  const typed = new Map<string, string>();
  for (let row = 2; cells.has(`A${row}`); row++) {
    const [kind, name = "", ...chunks] = rowOf(cells, row);
    if (kind === "identity") identity[name] = chunks.join("");
    if (kind === "typed") typed.set(name, chunks.join(""));
  }
  const read = identitySchema.safeParse(identity);
  return read.success ? { ...read.data, typed } : null;
}

function rowOf(cells: ReadonlyMap<string, StoredCell>, row: number): readonly string[] {
  return ["A", "B", "C", "D", "E", "F", "G", "H"].map((column) => cells.get(`${column}${row}`)?.words ?? "");
}
