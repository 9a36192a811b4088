import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import type { CellDefinition } from "#lib/domain/templates/types.ts";
import type { Piece } from "./cut-figures.ts";
import type { Layout } from "./layout.ts";

/** The value a stretch of the source gives to a cell. Spaces that break a figure are not part of it. */
export function readPiece(layout: Layout, cell: CellDefinition, piece: Piece): CellValue {
  if (piece.isBlank) return { status: "blank", raw: "" };
  const raw = layout.text.slice(piece.start, piece.end).replace(/\s+/g, " ").trim();
  const value = parseCell(cell, raw);
  if (value.status !== "unreadable") return value;
  const joined = parseCell(cell, raw.replace(/(?<=\d) (?=\d)/g, ""));
  return joined.status === "reported" ? { ...joined, raw } : value;
}

/** A value as a number for the equations: 0 for an empty or declared cell, NaN for what is not a number. */
export function equationNumber(value: CellValue): number {
  switch (value.status) {
    case "reported":
      return Number(value.value);
    case "blank":
    case "not_applicable":
      return 0;
    case "not_in_form":
    case "unreadable":
      return Number.NaN;
  }
}
