import type { DataColumn, DataRow } from "#lib/domain/releases/data-set.ts";
import { cellsOfRow } from "./sheet-row.ts";
import { sheetPart, workbookParts } from "./workbook-parts.ts";
import { ZipFile } from "./zip-file.ts";

/** Rows a sheet of Excel has, the heading included. */
const ROWS_OF_SHEET = 1_048_576;
/** Letters of one sheet: far below the 4 GB that a part of a workbook may have. */
const LETTERS_OF_SHEET = 1_000_000_000;

interface Wanted {
  readonly path: string;
  readonly columns: readonly DataColumn[];
  /** For the sheet that comes first: what this is, from where, under what terms. */
  readonly notes: readonly (readonly string[])[];
  readonly rows: AsyncIterable<DataRow>;
  readonly rowsOfSheet?: number;
}

/**
 * A workbook of a sheet of notes and as many sheets of rows as it takes, written to disk in bounded memory. The site's writer of workbooks streams
 * one kind of sheet only, and a table without its notes is not to go out. Answers with the number of sheets.
 */
export async function writeTableWorkbook(wanted: Wanted): Promise<number> {
  const { path, columns, notes, rows, rowsOfSheet = ROWS_OF_SHEET } = wanted;
  const zip = await ZipFile.create(path);
  try {
    const textColumn: DataColumn[] = [0, 1, 2].map(() => NOTE);
    const noteRows = notes.map((line, index) => cellsOfRow(textColumn, line, index + 1));
    await zip.add({ name: "xl/worksheets/sheet1.xml", chunks: sheetPart(noteRows) });
    const iterator = rows[Symbol.asyncIterator]();
    let next = await iterator.next();
    let sheets = 0;
    do {
      sheets += 1;
      const part = async function* () {
        yield cellsOfRow(
          columns.map(() => NOTE),
          columns.map(({ name }) => name),
          1,
        );
        let letters = 0;
        for (let row = 2; !next.done && row <= rowsOfSheet && letters < LETTERS_OF_SHEET; row += 1) {
          const cells = cellsOfRow(columns, next.value, row);
          letters += cells.length;
          yield cells;
          next = await iterator.next();
        }
      };
      await zip.add({ name: `xl/worksheets/sheet${sheets + 1}.xml`, chunks: sheetPart(part(), true) });
    } while (!next.done);
    for (const { name, text } of workbookParts(sheets)) await zip.add({ name, chunks: [text] });
    await zip.end();
    return sheets;
  } catch (error) {
    await zip.abandon();
    throw error;
  }
}

const NOTE: DataColumn = {
  name: "",
  type: "string",
  title: { "zh-Hans": "", "zh-Hant": "", en: "" },
  isRequired: false,
};
