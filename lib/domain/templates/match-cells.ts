import { DefinitionError } from "./definition-error.ts";
import { resolve, type TableSets } from "./table-sets.ts";
import type { CellKey } from "./types.ts";

/** What a pattern is read against: a table with its sets, and the cells that the format has. */
export interface PatternScope {
  readonly table: string;
  readonly sets: TableSets;
  readonly hasCell: (key: CellKey) => boolean;
}

/** The row or column that stands for `{row}` or `{column}` in a relation repeated for each. */
export interface Binding {
  readonly row?: string;
  readonly column?: string;
}

/** The cells that a pattern `row.column` names, in printed order. Refuses a cell that the format does not have. */
export function matchCells(pattern: string, scope: PatternScope, binding: Binding = {}): readonly CellKey[] {
  const [row, column, ...rest] = pattern.split(".");
  if (!row || !column || rest.length > 0) {
    throw new DefinitionError(`“${pattern}” is not a pattern of the form row.column`);
  }
  const rows = partOf(row, "{row}", binding.row, scope);
  const columns = partOf(column, "{column}", binding.column, scope);
  const keys = rows.flatMap((r) => columns.map((c) => `${scope.table}.${r}.${c}`));
  const unknown = keys.find((key) => !scope.hasCell(key));
  if (unknown !== undefined) throw new DefinitionError(`“${pattern}” names ${unknown}, which is not a cell`);
  return keys;
}

function partOf(
  part: string,
  slot: string,
  bound: string | undefined,
  scope: PatternScope,
): readonly string[] {
  if (part !== slot) return resolve([part], scope.sets, scope.table);
  if (bound === undefined) throw new DefinitionError(`${slot} stands for nothing here`);
  return [bound];
}
