import { foldText } from "../fold-text.ts";
import { joinBlocks } from "../join-blocks.ts";
import type { Layout } from "../layout.ts";
import { LayoutWriter } from "../layout-writer.ts";
import type { PackagePart } from "./open-package.ts";
import { elementAt, elementsOf } from "./parse-xml.ts";
import { type SheetRow, sheetRows } from "./sheet-rows.ts";
import { stringOf } from "./stored-cell.ts";

/** Words longer than this are running text, also beside other cells. */
const LONGEST_CELL = 500;

/** Front end for Excel workbooks: the visible sheets one after another; what stands alone in its row is running text. */
export function layOutWorkbook(main: PackagePart): Layout {
  const writer = new LayoutWriter();
  const shared = main.related("sharedStrings");
  const strings = shared === null ? [] : elementsOf(shared, "si").map(stringOf);
  for (const { attributes } of elementsOf(elementAt(main.root, "sheets") ?? main.root, "sheet")) {
    if ((attributes.state ?? "visible") !== "visible") continue;
    const sheet = main.referred(attributes.id ?? "");
    if (sheet !== null) addSheet(sheetRows(sheet, strings), writer);
  }
  const text = writer.text();
  return { text, folded: foldText(text), rows: writer.rows() };
}

function addSheet(rows: readonly SheetRow[], writer: LayoutWriter): void {
  let table: SheetRow[] = [];
  const endTable = () => {
    if (table.length > 0) addTable(table, writer);
    table = [];
  };
  for (const row of rows) {
    const above = table.at(-1);
    const isBelow = above !== undefined && row.row - above.row === 1;
    if (!isBelow) endTable();
    if (isTableRow(row, isBelow ? above : null)) {
      table.push(row);
    } else {
      endTable();
      for (const { words } of row.cells) addLines(words, writer);
    }
  }
  endTable();
}

/** Whether a row belongs to a table: not a heading merged over it, a title or a paragraph. */
function isTableRow({ cells, covered, empty }: SheetRow, above: SheetRow | null): boolean {
  if (cells.some(({ words }) => words.length > LONGEST_CELL)) return false;
  const [only] = cells;
  // Framed cells without any words are a row of figures left blank, once; below that they are a prepared sheet.
  if (only === undefined) return above !== null && above.cells.length > 1 && empty.length > 1;
  if (cells.length > 1) return true;
  const isBesideMerged = [...covered].some(
    (column) => column < only.column || column >= only.column + only.width,
  );
  // A label alone in its row, with its framed figures left blank, or beside a label merged from above.
  return isBesideMerged || (above !== null && empty.some((column) => column >= only.column + only.width));
}

function addLines(words: string, writer: LayoutWriter): void {
  for (const line of words.split(/\r?\n/)) {
    writer.addWords(line);
    writer.endLine([]);
  }
}

/** Within its own width every cell of a row is there, also an empty one; cells covered by a merged one are not. */
function addTable(rows: readonly SheetRow[], writer: LayoutWriter): void {
  const ends = rows.flatMap(({ cells }) => cells.map(({ column, width }) => column + width));
  const starts = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  const left = Math.min(...starts);
  const right = Math.max(...ends);
  const grid = rows.map(({ cells, covered }) => {
    const words = new Map(cells.map((cell) => [cell.column, joinBlocks(cell.words.split(/\r?\n/))]));
    return Array.from({ length: right - left }, (_, index) => left + index)
      .filter((column) => !covered.has(column))
      .map((column) => ({ words: words.get(column) ?? "", column: column - left }));
  });
  writer.addTable(grid, []);
}
