import type { WriteSheet } from "hucre/xlsx";
import { typedPlaces } from "#lib/domain/reports/typed-places.ts";
import { BASE_MARK, BASE_SHEET } from "../../workbook/place-names.ts";
import type { FillInSource } from "./fill-in-source.ts";
import { asStored, cellsOf } from "./text-cells.ts";

/**
 * The sheet that programs do not show: whose workbook it is, and what stood in the draft, so that on the way back what was filled in can
 * be told from what others changed meanwhile.
 */
export function baseSheet({ identity, content }: FillInSource): WriteSheet {
  const rows: readonly (readonly string[])[] = [
    [BASE_MARK],
    ...Object.entries(identity).map(([name, value]) => ["identity", name, String(value)]),
    ...typedPlaces(content).map(({ key, value }) => ["typed", key, ...cellsOf(value)]),
  ];
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  rows.forEach((row, y) => {
    row.forEach((value, x) => {
      cells.set(`${y},${x}`, { value: asStored(value), type: "string" });
    });
  });
  return { name: BASE_SHEET, cells, veryHidden: true };
}
