import type { Cell, WriteSheet } from "hucre/xlsx";
import type { PublicView, ViewCell, ViewColumn, ViewRow, ViewTable } from "#lib/domain/views/public-view.ts";
import { LOOK } from "../workbook/look.ts";
import { printSetup } from "../workbook/print-setup.ts";
import { SheetPage } from "../workbook/sheet-page.ts";

const HEAD_WIDTH = 30;
const WIDTH = 18;
/** Title, what is measured, the name of the table. */
const ABOVE = 3;

/** A table as it is printed, with its figures as numbers; a mark stands as what it means. */
export function shownSheet(view: PublicView, table: ViewTable, name: string): WriteSheet {
  const { columns, rows } = table;
  const page = new SheetPage(columns.map(({ kind }) => (kind === "head" ? HEAD_WIDTH : WIDTH)));
  const across = { rows: 1, columns: columns.length };
  page.words({ row: 0, column: 0 }, view.title, LOOK.heading, across);
  page.words({ row: 1, column: 0 }, view.subtitle, LOOK.about, across);
  page.words({ row: 2, column: 0 }, table.caption, LOOK.strong, across);
  columns.forEach((column, index) => {
    page.words({ row: ABOVE, column: index }, headWords(column), LOOK.label);
  });
  let row = ABOVE + 1;
  let part: string | null = null;
  for (const one of rows) {
    if (one.part !== null && one.part !== part)
      page.words({ row: row++, column: 0 }, one.part, LOOK.strong, across);
    part = one.part;
    putRow(page, row++, one, columns);
  }
  return {
    name,
    ...page.sheet(),
    freezePane: { rows: ABOVE + 1, columns: 1 },
    pageSetup: printSetup(ABOVE + 1),
    view: { showGridLines: false },
  };
}

function headWords({ label, unit, breakBefore }: ViewColumn): string {
  return [...(breakBefore === null ? [] : [breakBefore]), unit === null ? label : `${label}（${unit}）`].join(
    "\n",
  );
}

function putRow(page: SheetPage, row: number, { cells }: ViewRow, columns: readonly ViewColumn[]): void {
  cells.forEach((cell, column) => {
    const isHead = columns[column]?.kind !== "figure";
    page.put({ row, column }, isHead ? words(cell, true) : figure(cell));
  });
}

function words({ text, meaning, detail }: ViewCell, isHead: boolean): Partial<Cell> {
  const said = detail === null ? (meaning ?? text) : `${meaning ?? text}\n${detail}`;
  return { value: said, type: "string", style: isHead ? LOOK.rowLabel : LOOK.figure };
}

/** A rate as its number in percent with the sign behind it; a count as itself; everything else in words. */
function figure(cell: ViewCell): Partial<Cell> {
  const { text, value } = cell;
  if (value !== null && value.value !== null) {
    const numFmt = value.denominator === null ? "#,##0.##" : value.unit === "%" ? '0.0" %"' : "#,##0.00";
    return { value: Number(value.value), type: "number", style: { ...LOOK.figure, numFmt } };
  }
  if (value === null && /^-?\d{1,3}(?:,?\d{3})*$/.test(text)) {
    const style = { ...LOOK.figure, numFmt: "#,##0" };
    return { value: Number(text.replaceAll(",", "")), type: "number", style };
  }
  return words(cell, false);
}
