import type { PackagePart } from "../office/open-package.ts";
import { elementAt, elementsOf } from "../office/parse-xml.ts";
import { type StoredCell, storedCell, stringOf } from "../office/stored-cell.ts";

/** The cells of the sheets of a workbook, by the name of the sheet and their address; a sheet is read when it is first asked for. */
export type SheetCells = (sheet: string) => ReadonlyMap<string, StoredCell> | null;

export function sheetCells(main: PackagePart): SheetCells {
  const shared = main.related("sharedStrings");
  const strings = shared === null ? [] : elementsOf(shared, "si").map(stringOf);
  const sheets = elementsOf(elementAt(main.root, "sheets") ?? main.root, "sheet");
  const known = new Map<string, ReadonlyMap<string, StoredCell> | null>();
  const read = (name: string) => {
    const entry = sheets.find(({ attributes }) => attributes.name === name);
    const data = entry && main.referred(entry.attributes.id ?? "");
    const rows = data && elementAt(data, "sheetData");
    if (!rows) return null;
    return new Map(
      elementsOf(rows, "row")
        .flatMap((row) => elementsOf(row, "c"))
        .map((cell): [string, StoredCell] => [cell.attributes.r ?? "", storedCell(cell, strings)]),
    );
  };
  return (name) => {
    const cells = known.get(name);
    if (cells !== undefined) return cells;
    const found = read(name);
    known.set(name, found);
    return found;
  };
}
