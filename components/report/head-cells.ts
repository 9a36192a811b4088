import type { CellKey, TableDefinition } from "#lib/domain/templates/types.ts";
import { type PlacedCell, placeGrid } from "#lib/domain/views/layout/place-grid.ts";

/** The id of a heading, by its place: keys of rows and columns repeat inside a table. */
export function headingId(table: TableDefinition, place: PlacedCell): string {
  return `head-${table.key}-${place.row}-${place.column}`;
}

/**
 * The ids of the headings that tell what a value is, outermost first: the band it stands in, its column headings, its row
 * headings. `scope` alone is not enough where a table has several bands with headings of their own or headings over headings.
 */
export function headCells(table: TableDefinition): ReadonlyMap<CellKey, string> {
  const placed = placeGrid(table).flat();
  const labels = placed.filter(({ cell }) => cell.kind === "label" && cell.scope !== "note");
  const heads = new Map<CellKey, string>();
  for (const place of placed) {
    if (place.cell.kind !== "value") continue;
    const ids = labels
      .filter((label) => isHeadOf(label, place, placed))
      .map((label) => headingId(table, label));
    heads.set(place.cell.cell, ids.join(" "));
  }
  return heads;
}

function isHeadOf(label: PlacedCell, value: PlacedCell, placed: readonly PlacedCell[]): boolean {
  if (label.cell.kind !== "label") return false;
  if (label.cell.scope === "row" || label.cell.scope === "rowgroup") {
    return label.column < value.column && overlaps(label.row, label.cell.rowSpan, value.row, 1);
  }
  if (!overlaps(label.column, label.cell.colSpan, value.column, value.cell.colSpan)) return false;
  return isIn(label.row, headingRowsAbove(value.row, placed));
}

/** The run of heading rows nearest above a row of figures: where a second band begins, the headings of the first no longer count. */
function headingRowsAbove(row: number, placed: readonly PlacedCell[]): readonly [from: number, to: number] {
  const figureRows = new Set(placed.filter(({ cell }) => cell.kind === "value").map((place) => place.row));
  let to = row;
  while (to > 0 && figureRows.has(to)) to -= 1;
  let from = to;
  while (from > 0 && !figureRows.has(from - 1)) from -= 1;
  return [from, to];
}

function isIn(row: number, [from, to]: readonly [number, number]): boolean {
  return from <= row && row <= to;
}

function overlaps(from: number, span: number, otherFrom: number, otherSpan: number): boolean {
  return from < otherFrom + otherSpan && otherFrom < from + span;
}
