import { MAX_COLUMNS, MAX_MERGES, MAX_TABLE_ROWS } from "../limits.ts";
import { columnOf } from "./column-of.ts";
import { BadXml, elementAt, elementsOf, type XmlElement } from "./parse-xml.ts";

/** What a merged area does in one row: where its words stand, how wide it is, and which columns it covers. */
export interface RowMerge {
  /** The column of its words; null in the rows below its first. */
  readonly starts: number | null;
  readonly width: number;
  readonly covers: readonly number[];
}

/** The merged areas of a sheet, row by row. Areas larger than any table are cut to its size. */
export function sheetMerges(sheet: XmlElement): (row: number) => readonly RowMerge[] {
  const merges = elementsOf(elementAt(sheet, "mergeCells") ?? sheet, "mergeCell");
  if (merges.length > MAX_MERGES) throw new BadXml("merged areas");
  const byRow = new Map<number, RowMerge[]>();
  for (const { attributes } of merges) {
    const [from = "", to = from] = (attributes.ref ?? "").split(":");
    const left = columnOf(from);
    const right = columnOf(to);
    const top = Number(/\d+$/.exec(from)?.[0] ?? "0") - 1;
    const bottom = Number(/\d+$/.exec(to)?.[0] ?? "0") - 1;
    if (left === null || right === null || top < 0 || left >= MAX_COLUMNS) continue;
    const width = Math.min(right, MAX_COLUMNS) - left + 1;
    const columns = Array.from({ length: Math.max(width, 1) }, (_, index) => left + index);
    for (let row = top; row <= Math.min(bottom, top + MAX_TABLE_ROWS); row++) {
      const rows = byRow.get(row) ?? [];
      const isFirst = row === top;
      rows.push({ starts: isFirst ? left : null, width, covers: isFirst ? columns.slice(1) : columns });
      byRow.set(row, rows);
    }
  }
  return (row) => byRow.get(row) ?? [];
}
