import type { GridCell, TableDefinition } from "#lib/domain/templates/types.ts";
import { type PlacedCell, placeGrid } from "#lib/domain/views/layout/place-grid.ts";
import { figureText } from "./figure-text.ts";
import { paperColumns } from "./paper-columns.ts";
import type { ReportPaper } from "./report-paper.ts";
import { typstString } from "./typst-string.ts";

/** Points; a figure too long for its column is set smaller, never cut or broken. */
const FONT_SIZE = 9.5;
const SIDES = 4;
const WIDEST_CHARACTER = 0.58;

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
  const drawn = `table(${parts.join(",\n")})`;
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
    return `table.cell(${spans}, text(${sizeToFit(text, width)}pt, ${typstString(text)}))`;
  }
  if (cell.kind === "empty") return `table.cell(${spans})[]`;
  const label = cell.label["zh-Hans"];
  const width = (widths[column] ?? 0) * cell.colSpan;
  const inset = breaksInPairs(label, width)
    ? `, inset: (x: ${((width - 2.4 * FONT_SIZE) / 2).toFixed(2)}pt)`
    : "";
  return `table.cell(${spans}${alignment(cell, hasGroups)}${inset}, ${typstString(label)})`;
}

/** Names of rows begin at the left where they are numbered in groups; all else stands in the middle. */
function alignment(cell: GridCell & { kind: "label" }, hasGroups: boolean): string {
  const isLeft = cell.scope === "note" || (cell.scope === "row" && hasGroups);
  return isLeft ? ", align: left + horizon" : "";
}

/** A heading of four or six characters that is too long for one line stands two by two, as in the notice: 商业 above 企业. */
function breaksInPairs(label: string, width: number): boolean {
  const tooLong = label.length * FONT_SIZE > width - SIDES;
  return tooLong && label.length <= 6 && label.length % 2 === 0 && /^\p{Script=Han}+$/u.test(label);
}

function sizeToFit(text: string, width: number): number {
  if (!/^[+-]?[\d.]+$/.test(text)) return FONT_SIZE;
  return Math.min(FONT_SIZE, Math.floor((10 * (width - SIDES)) / (text.length * WIDEST_CHARACTER)) / 10);
}
