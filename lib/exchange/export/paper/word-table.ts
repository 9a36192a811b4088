import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { GridCell, TableDefinition } from "#lib/domain/templates/types.ts";
import { figureText } from "./figure-text.ts";
import { paperColumns } from "./paper-columns.ts";
import type { ReportPaper } from "./report-paper.ts";

const TWIPS = 20;
const CELL_SIDES = 2 * TWIPS;

/** A table of the form for Word: real merged cells of the printed grid, heading rows that come again on every page. */
export function wordTable(table: TableDefinition, paper: ReportPaper): Table {
  const widths = paperColumns(table).map((width) => Math.round(width * TWIPS));
  const hasGroups = table.grid.flat().some((cell) => cell.kind === "label" && cell.scope === "rowgroup");
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: CELL_SIDES, right: CELL_SIDES },
    rows: table.grid.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row < table.headerRows,
          cantSplit: true,
          children: cells.map((cell) => wordCell(cell, paper, hasGroups)),
        }),
    ),
  });
}

function wordCell(cell: GridCell, paper: ReportPaper, hasGroups: boolean): TableCell {
  const isLeft = cell.kind === "label" && (cell.scope === "note" || (cell.scope === "row" && hasGroups));
  return new TableCell({
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: "center",
    children: [
      new Paragraph({
        style: "TableText",
        alignment: isLeft ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: [new TextRun(wordsOf(cell, paper))],
      }),
    ],
  });
}

function wordsOf(cell: GridCell, paper: ReportPaper): string {
  if (cell.kind === "empty") return "";
  return cell.kind === "label" ? cell.label["zh-Hans"] : figureText(paper, cell.cell);
}
