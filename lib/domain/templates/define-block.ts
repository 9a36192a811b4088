import { type ArrangedRow, arrangeRows } from "./arrange-rows.ts";
import { DefinitionError } from "./definition-error.ts";
import { nameCell } from "./name-cell.ts";
import type { BlockSource, ColumnSource, TableSource } from "./template-source.ts";
import type { BlockDefinition, CellDefinition, ColumnDefinition, RowDefinition } from "./types.ts";

/** A block with the definitions of its cells, row by row. */
export interface DefinedBlock {
  readonly block: BlockDefinition;
  readonly cells: readonly CellDefinition[];
}

/** Derives a block's columns, rows and cells. `table` gives the key, the name and the unit that columns inherit. */
export function defineBlock(source: BlockSource, table: TableSource): DefinedBlock {
  const columns = source.columns.map((column) => defineColumn(column, table));
  const arranged = arrangeRows(source.rows);
  const rows = arranged.map((row) => defineRow(row, source.columns, table.key));
  const cells = arranged.flatMap((row) => defineCells(row, source.columns, columns, table));
  const { key, caption, rowHeader } = source;
  return { block: { key, caption, rowHeader, columns, rows }, cells };
}

function defineColumn(source: ColumnSource, table: TableSource): ColumnDefinition {
  const { key, label, aliases = [], valueType = "count", unit = table.unit, maxDecimals = 0 } = source;
  if (valueType !== "money" && maxDecimals !== 0) {
    throw new DefinitionError(`column ${table.key}.${key} counts and cannot have decimals`);
  }
  return { key, label, aliases, valueType, unit, maxDecimals };
}

function defineRow(row: ArrangedRow, columns: readonly ColumnSource[], table: string): RowDefinition {
  const { key, label, shortLabel = label, aliases = [], help = null, without = [], rows } = row.source;
  const unknown = without.find((column) => !columns.some((known) => known.key === column));
  if (unknown !== undefined)
    throw new DefinitionError(`row ${table}.${key} leaves out unknown column ${unknown}`);
  const kind = rows === undefined ? "number" : "group";
  const cells = columns.map((column) =>
    without.includes(column.key) ? null : `${table}.${key}.${column.key}`,
  );
  return {
    key,
    kind,
    label,
    shortLabel,
    aliases,
    level: row.level,
    parent: row.parent?.key ?? null,
    help,
    cells: kind === "group" ? [] : cells,
  };
}

function defineCells(
  row: ArrangedRow,
  sources: readonly ColumnSource[],
  columns: readonly ColumnDefinition[],
  table: TableSource,
): readonly CellDefinition[] {
  if (row.source.rows !== undefined) return [];
  return columns.flatMap((column, index): readonly CellDefinition[] => {
    if (row.source.without?.includes(column.key)) return [];
    const { valueType, unit, maxDecimals } = column;
    return [
      {
        key: `${table.key}.${row.source.key}.${column.key}`,
        table: table.key,
        row: row.source.key,
        column: column.key,
        valueType,
        unit,
        maxDecimals,
        ...nameCell(table, row, column, sources[index]?.help ?? null),
        isVolume: false,
      },
    ];
  });
}
