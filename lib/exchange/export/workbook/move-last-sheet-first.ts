import { strFromU8, strToU8, type Unzipped } from "fflate";

const BOOK = "xl/workbook.xml";

/**
 * Shows the last sheet of a workbook first. Its files keep their numbers, by which charts and notes of other sheets are found; only
 * the order changes, and with it the numbers by which names speak of sheets.
 */
export function moveLastSheetFirst(files: Unzipped): Unzipped {
  const book = strFromU8(files[BOOK] ?? new Uint8Array());
  const sheets = book.match(/<sheet [^>]*\/>/g) ?? [];
  const last = sheets.length - 1;
  const reordered = book
    .replace(
      /<sheets>.*<\/sheets>/s,
      () => `<sheets>${[...sheets.slice(-1), ...sheets.slice(0, -1)].join("")}</sheets>`,
    )
    .replace(
      / localSheetId="(\d+)"/g,
      (_, index: string) => ` localSheetId="${Number(index) === last ? 0 : Number(index) + 1}"`,
    );
  return { ...files, [BOOK]: strToU8(reordered) };
}
