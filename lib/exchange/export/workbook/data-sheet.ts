import type { Cell, WriteSheet } from "hucre/xlsx";
import type { PublishedVersion } from "#lib/domain/reports/version-document.ts";
import { cellRecords, REPORT_COLUMNS } from "../report-records.ts";
import { LOOK } from "./look.ts";
import { printSetup } from "./print-setup.ts";
import { SheetPage } from "./sheet-page.ts";

const WIDTHS = [14, 8, 14, 8, 8, 56, 8, 36, 24, 60, 96, 16, 14, 8, 16, 24];

/** All but the last, which only texts have; they stand on a sheet of their own. */
const COLUMNS = REPORT_COLUMNS.slice(0, -1);

/** Every cell of the report in long form, under the names that the CSV has, figures as numbers. */
export function dataSheet(version: PublishedVersion): WriteSheet {
  const page = new SheetPage(WIDTHS);
  const records = cellRecords(version);
  COLUMNS.forEach((name, column) => {
    page.words({ row: 0, column }, name, LOOK.strong);
  });
  records.forEach((record, index) => {
    record.slice(0, COLUMNS.length).forEach((field, column) => {
      if (field !== null) page.put({ row: index + 1, column }, fieldCell(field, column));
    });
  });
  return {
    name: "data",
    ...page.sheet(),
    freezePane: { rows: 1 },
    pageSetup: printSetup(1),
    autoFilter: { range: `A1:P${records.length + 1}` },
  };
}

function fieldCell(field: string | number, column: number): Partial<Cell> {
  const isFigure = COLUMNS[column] === "value" && String(Number(field)) === field;
  if (typeof field === "number" || isFigure) return { value: Number(field), type: "number" };
  return { value: field, type: "string" };
}
