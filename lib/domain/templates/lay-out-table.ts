import { arrangeRows } from "./arrange-rows.ts";
import { assertTiles } from "./assert-tiles.ts";
import { DefinitionError } from "./definition-error.ts";
import { type HeadingNode, layOutHeadings } from "./lay-out-headings.ts";
import type {
  BlockSource,
  BlocksTableSource,
  HeadingSource,
  MatrixTableSource,
  RowSource,
  SingleRowTableSource,
  TableSource,
} from "./template-source.ts";
import type { GridCell, TableDefinition } from "./types.ts";

type Layout = Pick<TableDefinition, "grid" | "headerRows" | "gridColumns">;

/** Draws a table as the notice prints it: a grid of labels and value cells with spans, without gap or overlap. */
export function layOutTable(source: TableSource): Layout {
  const layout = drawShape(source);
  assertTiles(layout.grid, layout.gridColumns, source.key);
  return layout;
}

function drawShape(source: TableSource): Layout {
  switch (source.shape) {
    case "blocks":
      return layOutBlocks(source);
    case "matrix":
      return layOutMatrix(source);
    case "single_row":
      return layOutSingleRow(source);
  }
}

function layOutBlocks(table: BlocksTableSource): Layout {
  const grid = table.blocks.flatMap((block) => layOutBlock(block, table));
  return { grid, headerRows: 0, gridColumns: table.gridColumns };
}

function layOutBlock(block: BlockSource, table: BlocksTableSource): readonly (readonly GridCell[])[] {
  const { caption, rowHeader, key } = block;
  const band: GridCell[] = caption
    ? [
        {
          kind: "label",
          label: caption,
          rowSpan: 1,
          colSpan: table.gridColumns,
          scope: "caption",
          names: key,
        },
      ]
    : [];
  const head: GridCell[] = [
    rowHeader
      ? { kind: "label", label: rowHeader, rowSpan: 1, colSpan: 1, scope: "col", names: key }
      : { kind: "empty", rowSpan: 1, colSpan: 1 },
    ...block.columns.map(
      ({ label, span = 1, key: names }): GridCell => ({
        kind: "label",
        label,
        rowSpan: 1,
        colSpan: span,
        scope: "col",
        names,
      }),
    ),
  ];
  const body = block.rows.map((row): readonly GridCell[] => {
    if (row.rows !== undefined) {
      throw new DefinitionError(`${table.key}: block ${key} cannot hold the group ${row.key}`);
    }
    return [
      { kind: "label", label: row.label, rowSpan: 1, colSpan: 1, scope: "row", names: row.key },
      ...values(row, block.columns, table.key),
    ];
  });
  return [...(band.length > 0 ? [band] : []), head, ...body];
}

function layOutMatrix(table: MatrixTableSource): Layout {
  const headings = layOutHeadings(table.headings.map((heading) => headingNode(heading, table)));
  const named = table.headings.flatMap(columnsOf);
  if (named.join() !== table.columns.map(({ key }) => key).join()) {
    throw new DefinitionError(
      `${table.key}: the headings name ${named.join(", ")}; the columns come in another order`,
    );
  }
  const rows = arrangeRows(table.rows);
  const labelColumns = Math.max(...rows.map(({ level }) => level)) + 1;
  const corner: GridCell = table.note
    ? {
        kind: "label",
        label: table.note,
        rowSpan: headings.length,
        colSpan: labelColumns,
        scope: "note",
        names: table.key,
      }
    : { kind: "empty", rowSpan: headings.length, colSpan: labelColumns };
  const head = headings.map((cells, index) => (index === 0 ? [corner, ...cells] : cells));

  const body: GridCell[][] = [];
  let labels: GridCell[] = [];
  for (const { source, level, leaves } of rows) {
    const isGroup = source.rows !== undefined;
    labels.push({
      kind: "label",
      label: source.label,
      rowSpan: leaves.length,
      colSpan: isGroup ? 1 : labelColumns - level,
      scope: isGroup ? "rowgroup" : "row",
      names: source.key,
    });
    if (isGroup) continue;
    body.push([...labels, ...values(source, table.columns, table.key)]);
    labels = [];
  }
  return {
    grid: [...head, ...body],
    headerRows: head.length,
    gridColumns: labelColumns + table.columns.length,
  };
}

function layOutSingleRow(table: SingleRowTableSource): Layout {
  const groupNode = (row: RowSource): HeadingNode => ({
    names: row.key,
    label: row.label,
    under:
      row.rows?.map(groupNode) ??
      table.columns.map(({ key, label }) => ({ names: `${row.key}.${key}`, label, under: [] })),
  });
  const head = layOutHeadings(table.rows.map(groupNode));
  const leaves = arrangeRows(table.rows).filter(({ source }) => source.rows === undefined);
  const line = leaves.flatMap(({ source }) => values(source, table.columns, table.key));
  return { grid: [...head, line], headerRows: head.length, gridColumns: line.length };
}

function values(row: RowSource, columns: BlockSource["columns"], table: string): readonly GridCell[] {
  return columns.map(({ key, span = 1 }) =>
    row.without?.includes(key)
      ? { kind: "empty", rowSpan: 1, colSpan: span }
      : { kind: "value", cell: `${table}.${row.key}.${key}`, rowSpan: 1, colSpan: span },
  );
}

function headingNode(heading: HeadingSource, table: MatrixTableSource): HeadingNode {
  if (typeof heading !== "string") {
    const { key, label, over } = heading;
    return { names: key, label, under: over.map((part) => headingNode(part, table)) };
  }
  const column = table.columns.find(({ key }) => key === heading);
  if (column === undefined)
    throw new DefinitionError(`${table.key}: the headings name unknown column ${heading}`);
  return { names: column.key, label: column.label, under: [] };
}

function columnsOf(heading: HeadingSource): readonly string[] {
  return typeof heading === "string" ? [heading] : heading.over.flatMap(columnsOf);
}
