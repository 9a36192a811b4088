import { openXlsx, saveXlsx } from "hucre/xlsx";
import { readWorkbook } from "#lib/exchange/import/workbook/read-workbook.ts";

/** A workbook of ours with cells and texts filled in, as another program leaves it; null empties one. */
export async function fillCells(
  bytes: Uint8Array,
  values: Readonly<Record<string, number | string | null>>,
): Promise<Uint8Array> {
  const reading = readWorkbook("填报表.xlsx", bytes);
  const workbook = await openXlsx(bytes, { readStyles: true });
  for (const [key, value] of Object.entries(values)) {
    const place = reading?.places.get(key);
    const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
    if (place === undefined || sheet === undefined) throw new RangeError(`${key} stands nowhere`);
    const { first, columnIndex } = place;
    const before = sheet.cells?.get(`${first - 1},${columnIndex}`);
    const type = value === null ? "empty" : typeof value === "number" ? "number" : "string";
    sheet.cells?.set(`${first - 1},${columnIndex}`, {
      ...(before?.style && { style: before.style }),
      value,
      type,
    });
    sheet.rows[first - 1]?.splice(columnIndex, 1, value);
  }
  return await saveXlsx(workbook);
}
