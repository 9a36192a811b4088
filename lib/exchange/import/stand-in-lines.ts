import type { CellKey } from "#lib/domain/templates/types.ts";
import type { PrintedLine } from "./printed-lines.ts";

/**
 * Where a report prints the lines of another format (one row 其他处理 instead of three), their figures take part in the
 * equations in place of the first own line that is missing beside them.
 */
export function standInLines(
  lines: readonly PrintedLine[],
  hasRow: (line: number) => boolean,
): ReadonlyMap<CellKey, CellKey> {
  const standIns = new Map<CellKey, CellKey>();
  lines.forEach((foreign, index) => {
    if (!foreign.isForeign || !hasRow(index)) return;
    const own = nearestMissing(lines, index, hasRow);
    own?.cells.forEach((cell, column) => {
      const other = foreign.cells[column];
      if (other !== undefined) standIns.set(cell.key, other.key);
    });
  });
  return standIns;
}

function nearestMissing(
  lines: readonly PrintedLine[],
  index: number,
  hasRow: (line: number) => boolean,
): PrintedLine | null {
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || hasRow(at)) return null;
    if (!line.isForeign) return line;
  }
  return null;
}
