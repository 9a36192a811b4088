import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { baseSheet } from "./base-sheet.ts";
import { calculatedTotals } from "./calculated-totals.ts";
import { fillInNotes } from "./fill-in-notes.ts";
import type { FillInSource } from "./fill-in-source.ts";
import { fillInTable } from "./fill-in-table.ts";
import { fillInTexts } from "./fill-in-texts.ts";
import { fitNotes } from "./fit-notes.ts";
import { letRowsGrow } from "./let-rows-grow.ts";
import { DEFAULT_FONT } from "./look.ts";

/** The notes come first, then the texts. */
const TEXTS_SHEET = 2;

/** A draft as a workbook to be filled in with any spreadsheet program and brought back: laid out from its format alone. */
export async function fillInWorkbook(source: FillInSource): Promise<Uint8Array<ArrayBuffer>> {
  const { template, content } = source;
  const totals = calculatedTotals(template, content);
  const sheets = [fillInTexts(source), ...template.tables.map((table) => fillInTable(source, table, totals))];
  const file = await writeXlsx({
    sheets: [fillInNotes(source), ...sheets.map(({ sheet }) => sheet), baseSheet(source)],
    namedRanges: sheets.flatMap(({ names }) => names),
    defaultFont: DEFAULT_FONT,
    properties: { title: content.title },
  });
  return new Uint8Array(zipSync(letRowsGrow(fitNotes(unzipSync(file)), TEXTS_SHEET)));
}
