import { DefinitionError } from "./definition-error.ts";
import type { RowSource } from "./template-source.ts";

/** A row at its place in the tree of rows. */
export interface ArrangedRow {
  readonly source: RowSource;
  readonly level: 0 | 1 | 2;
  readonly parent: RowSource | null;
  /** Rows with figures under a group, in printed order; the row itself for a row with figures. */
  readonly leaves: readonly RowSource[];
}

/** Walks a tree of rows in printed order, each group before its members. Refuses more than three levels. */
export function arrangeRows(rows: readonly RowSource[]): readonly ArrangedRow[] {
  return rows.flatMap((row) => arrange(row, 0, null));
}

function arrange(source: RowSource, depth: number, parent: RowSource | null): readonly ArrangedRow[] {
  if (depth !== 0 && depth !== 1 && depth !== 2) {
    throw new DefinitionError(`row ${source.key} lies deeper than three levels`);
  }
  if (source.rows?.length === 0) throw new DefinitionError(`group ${source.key} has no rows`);
  const below = (source.rows ?? []).flatMap((row) => arrange(row, depth + 1, source));
  return [{ source, level: depth, parent, leaves: leavesOf(source) }, ...below];
}

function leavesOf(row: RowSource): readonly RowSource[] {
  return row.rows === undefined ? [row] : row.rows.flatMap(leavesOf);
}
