import type {
  CellDefinition,
  CellKey,
  RowDefinition,
  TableDefinition,
  Template,
} from "#lib/domain/templates/types.ts";
import { compactLabel } from "./compact-label.ts";

/** A line of figures as the form prints it: a row of table 2 or 3, the single line of table 4. */
export interface PrintedLine {
  /** Row key; the table's key for a table printed in one line. */
  readonly key: string;
  readonly cells: readonly CellDefinition[];
  /** How many columns of the printed grid each of the cells covers. */
  readonly spans: readonly number[];
  /** Compared labels of the line, longest first; empty for a table printed in one line. */
  readonly labels: readonly string[];
  /** Set where the line belongs to another format: read to keep the order, but there is no cell for it. */
  readonly isForeign: boolean;
  /** The formats that print the line. */
  readonly formats: readonly string[];
}

/** What the matcher knows of a table: its lines in printed order and the headings around them. */
export interface PrintedTable {
  readonly table: TableDefinition;
  readonly lines: readonly PrintedLine[];
  /** Compared headings: columns, column groups, captions, the note and the rows that carry no figures. */
  readonly headings: readonly string[];
}

/** Reads the lines of a table off its printed grid, with the lines that only other formats have at their places. */
export function printedTable(
  table: TableDefinition,
  template: Template,
  templates: readonly Template[],
): PrintedTable {
  const own = linesOf(table, template);
  const lines = [...own];
  for (const other of templates) {
    const counterpart = other.tables.find(({ key }) => key === table.key);
    if (other.id === template.id || counterpart === undefined || own.length < 2) continue;
    let after = -1;
    for (const line of linesOf(counterpart, other)) {
      const here = lines.findIndex(({ key }) => key === line.key);
      const known = lines[here];
      if (known !== undefined) {
        after = here;
        lines[here] = { ...known, formats: [...known.formats, other.format] };
      } else {
        after += 1;
        lines.splice(after, 0, { ...line, isForeign: true });
      }
    }
  }
  return { table, lines, headings: headingsOf(table) };
}

function linesOf(table: TableDefinition, template: Template): readonly PrintedLine[] {
  const rows = new Map(table.blocks.flatMap(({ rows: inBlock }) => inBlock).map((row) => [row.key, row]));
  return table.grid.flatMap((gridRow): readonly PrintedLine[] => {
    const values = gridRow.filter((cell) => cell.kind === "value");
    const cells = values.map(({ cell }) => definitionOf(cell, template));
    const [first] = cells;
    if (first === undefined) return [];
    const isOneRow = cells.every(({ row }) => row === first.row);
    const row = isOneRow ? rows.get(first.row) : undefined;
    return [
      {
        key: row?.key ?? table.key,
        cells,
        spans: values.map(({ colSpan }) => colSpan),
        labels: row ? labelsOf(row) : [],
        isForeign: false,
        formats: [template.format],
      },
    ];
  });
}

function definitionOf(key: CellKey, template: Template): CellDefinition {
  const definition = template.cellByKey.get(key);
  if (definition === undefined) throw new RangeError(`${template.id} prints ${key} but does not define it`);
  return definition;
}

function labelsOf(row: Pick<RowDefinition, "label" | "shortLabel" | "aliases">): readonly string[] {
  return distinct([
    row.label["zh-Hans"],
    row.label["zh-Hant"],
    row.shortLabel["zh-Hans"],
    row.shortLabel["zh-Hant"],
    ...row.aliases,
  ]);
}

function headingsOf(table: TableDefinition): readonly string[] {
  const onGrid = table.grid.flatMap((row) =>
    row.flatMap((cell) => (cell.kind === "label" && cell.scope !== "row" ? [cell.label["zh-Hans"]] : [])),
  );
  const columns = table.blocks.flatMap((block) => block.columns.flatMap(({ aliases }) => aliases));
  return distinct([...onGrid, ...columns]);
}

function distinct(labels: readonly string[]): readonly string[] {
  const compact = new Set(labels.map(compactLabel).filter((label) => label.length > 1));
  return [...compact].sort((a, b) => b.length - a.length);
}
