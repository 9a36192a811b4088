import { MAX_COLUMNS } from "../limits.ts";
import { tooManyColumns } from "../too-many-columns.ts";
import { columnOf } from "./column-of.ts";
import { elementAt, elementsOf, type XmlElement } from "./parse-xml.ts";
import { sheetMerges } from "./sheet-merges.ts";
import { storedCell } from "./stored-cell.ts";

/** A cell that shows something, and how far it is merged to the right. */
export interface SheetCell {
  readonly words: string;
  readonly column: number;
  readonly width: number;
}

export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
  /** Columns that belong to a cell merged from further left or above. */
  readonly covered: ReadonlySet<number>;
  /** Columns of cells that are there and empty: framed, mostly. */
  readonly empty: readonly number[];
}

/** The rows of a sheet that hold cells, from their stored values: nothing is calculated. */
export function sheetRows(sheet: XmlElement, strings: readonly string[]): readonly SheetRow[] {
  const data = elementAt(sheet, "sheetData");
  if (data === null) return [];
  const mergesOf = sheetMerges(sheet);
  let before = -1;
  return elementsOf(data, "row").flatMap((element): readonly SheetRow[] => {
    const row = Number(element.attributes.r ?? before + 2) - 1;
    before = row;
    const merges = mergesOf(row);
    const covered = new Set(merges.flatMap(({ covers }) => covers));
    const empty: number[] = [];
    let last = -1;
    const cells = elementsOf(element, "c").flatMap((cell): readonly SheetCell[] => {
      const column = columnOf(cell.attributes.r) ?? last + 1;
      last = column;
      const words = wordsOf(cell, strings).trim();
      if (covered.has(column)) return [];
      if (words === "") {
        if (column < MAX_COLUMNS) empty.push(column);
        return [];
      }
      if (column >= MAX_COLUMNS) throw tooManyColumns();
      return [{ words, column, width: merges.find((merge) => merge.starts === column)?.width ?? 1 }];
    });
    const isSeen = cells.length + empty.length > 0 && element.attributes.hidden !== "1";
    return isSeen ? [{ row, cells, covered, empty }] : [];
  });
}

/** What a cell shows. A formula nobody calculated shows itself: its figure is not known, and it is not blank. */
function wordsOf(cell: XmlElement, strings: readonly string[]): string {
  const { words, formula } = storedCell(cell, strings);
  return words === "" && formula !== null && cell.attributes.t !== "str" ? `=${formula}` : words;
}
