import type { GridCell, TableDefinition } from "#lib/domain/templates/types.ts";
import { type PlacedCell, placeGrid } from "#lib/domain/views/layout/place-grid.ts";
import { figureSize } from "./figure-size.ts";
import { figureText } from "./figure-text.ts";
import { pairInset } from "./pair-inset.ts";
import { BAND_COLOUR, paperColumns, TABLE_OVERHANG } from "./paper-columns.ts";
import type { ReportPaper } from "./report-paper.ts";
import { typstString } from "./typst-string.ts";

/**
 * A table of the form in Typst's language, from the printed grid. Heading rows come again on every page that the table runs
 * over; a table without heading rows of its own is short and stays whole.
 */
export function typstTable(table: TableDefinition, paper: ReportPaper): string {
  const widths = paperColumns(table);
  const rows = placeGrid(table);
  const hasGroups = table.grid.flat().some((cell) => cell.kind === "label" && cell.scope === "rowgroup");
  const draw = (places: readonly PlacedCell[]) =>
    places.map((place) => typstCell(place, { paper, widths, hasGroups })).join(", ");
  const head = rows.slice(0, table.headerRows).map(draw);
  const body = rows.slice(table.headerRows).map(draw);
  const parts = [
    `columns: (${widths.map((width) => `${width.toFixed(2)}pt`).join(", ")})`,
    ...(head.length === 0 ? [] : [`table.header(${head.join(",\n")})`]),
    ...body,
  ];
  const drawn = `pad(x: -${TABLE_OVERHANG}pt, table(${parts.join(",\n")}))`;
  return head.length === 0 ? `#block(breakable: false, ${drawn})` : `#${drawn}`;
}

interface Surroundings {
  readonly paper: ReportPaper;
  readonly widths: readonly number[];
  readonly hasGroups: boolean;
}

function typstCell({ cell, column }: PlacedCell, { paper, widths, hasGroups }: Surroundings): string {
  const spans = `colspan: ${cell.colSpan}, rowspan: ${cell.rowSpan}, breakable: ${cell.rowSpan > 1}`;
  if (cell.kind === "value") {
    const text = figureText(paper, cell.cell);
    const width = widths.slice(column, column + cell.colSpan).reduce((sum, one) => sum + one, 0);
    return `table.cell(${spans}, text(${figureSize(text, width)}pt, ${typstString(text)}))`;
  }
  if (cell.kind === "empty") return `table.cell(${spans})[]`;
  const label = cell.label["zh-Hans"];
  const pair = pairInset(label, (widths[column] ?? 0) * cell.colSpan);
  const inset = pair === null ? "" : `, inset: (x: ${pair.toFixed(2)}pt)`;
  const fill = cell.scope === "caption" ? `, fill: rgb("${BAND_COLOUR}")` : "";
  return `table.cell(${spans}${alignment(cell, hasGroups)}${inset}${fill}, ${typstString(label)})`;
}

/** Names of rows begin at the left where they are numbered in groups; all else stands in the middle. */
function alignment(cell: GridCell & { kind: "label" }, hasGroups: boolean): string {
  const isLeft = cell.scope === "note" || (cell.scope === "row" && hasGroups);
  return isLeft ? ", align: left + horizon" : "";
}
