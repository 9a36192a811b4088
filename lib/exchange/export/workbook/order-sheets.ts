import { strFromU8, strToU8, type Unzipped, unzipSync } from "fflate";

const BOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

/**
 * The numbers of the files in which the sheets of a workbook stand, in the order in which they are shown (from 1). Where they are not
 * counted through from 1, the order itself.
 */
export function sheetNumbers(workbook: Uint8Array): readonly number[] {
  const files = unzipSync(workbook, { filter: ({ name }) => name === BOOK || name === RELATIONS });
  const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const targets = new Map(
    (textOf(RELATIONS).match(/<(?:\w+:)?Relationship [^>]*>/g) ?? []).map((relation) => [
      attribute(relation, "Id"),
      Number(/\/sheet(\d+)\.xml$/.exec(attribute(relation, "Target"))?.[1]),
    ]),
  );
  const sheets = textOf(BOOK).match(/<(?:\w+:)?sheet [^>]*>/g) ?? [];
  const numbers = sheets.map((sheet) => targets.get(attribute(sheet, "\\w+:id")) ?? Number.NaN);
  const isCounted = [...numbers]
    .sort((one, other) => one - other)
    .every((number, index) => number === index + 1);
  return isCounted ? numbers : numbers.map((_, index) => index + 1);
}

/**
 * Shows the sheets of a workbook that the writer wrote in another order: `shown` names their files by number. The files keep their
 * numbers, by which charts and notes are found; only the list changes, and with it the places by which names speak of sheets.
 */
export function orderSheets(files: Unzipped, shown: readonly number[]): Unzipped {
  const book = strFromU8(files[BOOK] ?? new Uint8Array());
  const sheets = book.match(/<sheet [^>]*\/>/g) ?? [];
  const list = shown.map((number) => sheets[number - 1] ?? "").join("");
  const reordered = book
    .replace(/<sheets>.*<\/sheets>/s, () => `<sheets>${list}</sheets>`)
    .replace(
      / localSheetId="(\d+)"/g,
      (_, index: string) => ` localSheetId="${shown.indexOf(Number(index) + 1)}"`,
    );
  return { ...files, [BOOK]: strToU8(reordered) };
}

function attribute(element: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? "";
}
