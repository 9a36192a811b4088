import type { Localized } from "#lib/domain/localized.ts";
import type { CellKey, RowDefinition, TableDefinition } from "#lib/domain/templates/types.ts";

/** A row of figures as it is shown alone, with the headings it stands under. */
export interface SingleRow {
  readonly key: string;
  readonly label: Localized;
  /** Outermost first: the block's caption, then the groups. */
  readonly under: readonly Localized[];
  readonly cells: readonly CellKey[];
}

/** The rows of a table one by one, as a narrow screen shows them. */
export function singleRows(table: TableDefinition): readonly SingleRow[] {
  return table.blocks.flatMap((block) => {
    const byKey = new Map(block.rows.map((row) => [row.key, row]));
    return block.rows
      .filter((row) => row.kind === "number")
      .map((row) => ({
        key: `${block.key}.${row.key}`,
        label: row.label,
        under: [...(block.caption === null ? [] : [block.caption]), ...groupsOver(row, byKey)],
        cells: row.cells.filter((cell) => cell !== null),
      }));
  });
}

function groupsOver(row: RowDefinition, byKey: ReadonlyMap<string, RowDefinition>): readonly Localized[] {
  const parent = row.parent === null ? undefined : byKey.get(row.parent);
  return parent === undefined ? [] : [...groupsOver(parent, byKey), parent.label];
}
