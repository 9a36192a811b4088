import { blankRule } from "#lib/domain/rules/blank-rule.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { PlacedCell } from "#lib/domain/views/layout/place-grid.ts";
import type { CellPlaces } from "../grid/cell-places.ts";

/**
 * What is to be said under each printed line of a table: its errors and what wants a reason. Hints stay in the list beside, and so does
 * what is only empty yet: it is seen, and said under each line it would push the table about while it is being filled.
 */
export function rowNotes(
  places: CellPlaces,
  findings: readonly Finding[],
): ReadonlyMap<number, readonly Finding[]> {
  const notes = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.place.kind !== "cell" || finding.severity === "hint" || finding.rule === blankRule.id) {
      continue;
    }
    const line = places.placeOf.get(finding.place.cell)?.line;
    if (line !== undefined) notes.set(line, [...(notes.get(line) ?? []), finding]);
  }
  return notes;
}

/** Lines a cell that spans several has to cover, once notes stand between them. */
export function spanWithNotes({ cell, row }: PlacedCell, notes: ReadonlyMap<number, unknown>): number {
  if (cell.rowSpan === 1) return 1;
  const covered = Array.from({ length: cell.rowSpan }, (_, down) => row + down);
  return cell.rowSpan + covered.filter((line) => notes.has(line)).length;
}

/** Columns that headings from above leave free for a note under this line. */
export function columnsForNote(
  lines: readonly (readonly PlacedCell[])[],
  line: number,
  columns: number,
): number {
  const covered = lines
    .flat()
    .filter(({ cell, row }) => cell.rowSpan > 1 && row <= line && line < row + cell.rowSpan)
    .reduce((sum, { cell }) => sum + cell.colSpan, 0);
  return columns - covered;
}
