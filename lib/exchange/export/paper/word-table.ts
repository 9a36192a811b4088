import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { GridCell, TableDefinition } from "#lib/domain/templates/types.ts";
import { type PlacedCell, placeGrid } from "#lib/domain/views/layout/place-grid.ts";
import { figureSize, TABLE_SIZE } from "./figure-size.ts";
import { figureText } from "./figure-text.ts";
import { pairInset } from "./pair-inset.ts";
import { BAND_COLOUR, paperColumns } from "./paper-columns.ts";
import type { ReportPaper } from "./report-paper.ts";

const TWIPS = 20;
const CELL_SIDES = 2 * TWIPS;
/** The least height of a row in the notice's template. */
const ROW_HEIGHT = 340;

/** A table of the form for Word: real merged cells of the printed grid, heading rows that come again on every page, rows that stay whole. */
export function wordTable(table: TableDefinition, paper: ReportPaper): Table {
  const widths = paperColumns(table);
  const twips = widths.map((width) => Math.round(width * TWIPS));
  const hasGroups = table.grid.flat().some((cell) => cell.kind === "label" && cell.scope === "rowgroup");
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: twips.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: twips,
    margins: { left: CELL_SIDES, right: CELL_SIDES },
    rows: placeGrid(table).map(
      (places, row) =>
        new TableRow({
          tableHeader: row < table.headerRows,
          cantSplit: true,
          height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
          children: places.map((place) =>
            wordCell(place, { paper, widths, hasGroups, keepNext: staysWithNext(table, row) }),
          ),
        }),
    ),
  });
}

interface Surroundings {
  readonly paper: ReportPaper;
  readonly widths: readonly number[];
  readonly hasGroups: boolean;
  /** The row goes to the next page together with the one below it. */
  readonly keepNext: boolean;
}

/** No heading ends a page, and no last row begins one alone. */
function staysWithNext({ grid }: TableDefinition, row: number): boolean {
  return row === grid.length - 2 || !grid[row]?.some(({ kind }) => kind === "value");
}

function wordCell({ cell, column }: PlacedCell, around: Surroundings): TableCell {
  const { paper, widths, hasGroups, keepNext } = around;
  const width = widths.slice(column, column + cell.colSpan).reduce((sum, one) => sum + one, 0);
  const isLabel = cell.kind === "label";
  const isLeft = isLabel && (cell.scope === "note" || (cell.scope === "row" && hasGroups));
  const words = wordsOf(cell, paper);
  const pair = isLabel ? pairInset(words, width) : null;
  const side = Math.max(0, Math.round((pair ?? 0) * TWIPS) - CELL_SIDES);
  return new TableCell({
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    width: { size: Math.round(width * TWIPS), type: WidthType.DXA },
    verticalAlign: "center",
    ...(isLabel && cell.scope === "caption" ? { shading: { fill: BAND_COLOUR } } : {}),
    children: [
      new Paragraph({
        style: "TableText",
        keepNext,
        alignment: isLeft ? AlignmentType.LEFT : AlignmentType.CENTER,
        indent: { left: side, right: side },
        children: [new TextRun({ text: words, size: 2 * (isLabel ? TABLE_SIZE : figureSize(words, width)) })],
      }),
    ],
  });
}

function wordsOf(cell: GridCell, paper: ReportPaper): string {
  if (cell.kind === "empty") return "";
  return cell.kind === "label" ? cell.label["zh-Hans"] : figureText(paper, cell.cell);
}
