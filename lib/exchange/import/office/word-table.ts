import { joinBlocks } from "../join-blocks.ts";
import { MAX_COLUMNS } from "../limits.ts";
import { tooManyColumns } from "../too-many-columns.ts";
import { elementAt, elementsOf, valueAt, type XmlElement } from "./parse-xml.ts";
import { runWords } from "./run-words.ts";
import type { NumberParagraph } from "./word-numbering.ts";

/** A cell longer than this holds an article, so its table arranges the page. */
const LONGEST_CELL = 500;
/** Wrappers around rows and cells: content controls and marks of an editor. */
const WRAPPERS = new Set(["sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"]);

interface GridCell {
  readonly words: string;
  readonly column: number;
}

/** A table of figures, not one that arranges the page: nothing nested in it and no article in a cell. */
export function isDataTable(table: XmlElement): boolean {
  const cells = unwrapped(table, "tr").flatMap((row) => unwrapped(row, "tc"));
  return (
    cells.length > 1 &&
    cells.every(
      (cell) =>
        unwrapped(cell, "tbl").length === 0 &&
        unwrapped(cell, "p").reduce(
          (length, paragraph) => length + runWords(paragraph).lines.join("").length,
          0,
        ) <= LONGEST_CELL,
    )
  );
}

/** The cells of every row, each at its column of the grid; cells merged into one above count as columns, not as cells. */
export function wordGrid(table: XmlElement, number: NumberParagraph): readonly (readonly GridCell[])[] {
  return unwrapped(table, "tr")
    .filter((row) => elementAt(row, "trPr", "del") === null)
    .map((row) => {
      let column = Number(valueAt(row, "trPr", "gridBefore") ?? "0");
      return unwrapped(row, "tc").flatMap((cell) => {
        const at = column;
        column += spanOf(cell);
        if (column > MAX_COLUMNS) throw tooManyColumns();
        return isCovered(cell) ? [] : [{ words: wordsOf(cell, number), column: at }];
      });
    });
}

function spanOf(cell: XmlElement): number {
  const span = Number(valueAt(cell, "tcPr", "gridSpan") ?? "1");
  return Number.isInteger(span) && span > 0 ? span : 1;
}

/** Whether a cell is the lower part of one merged downwards, or the right part of one merged across the old way. */
function isCovered(cell: XmlElement): boolean {
  return ["vMerge", "hMerge"].some((name) => {
    const merge = elementAt(cell, "tcPr", name);
    return merge !== null && merge.attributes.val !== "restart";
  });
}

/** A number that Word puts before words belongs to them; before a figure it would be another figure. */
function wordsOf(cell: XmlElement, number: NumberParagraph): string {
  return joinBlocks(
    unwrapped(cell, "p").flatMap((paragraph) => {
      const prefix = number(paragraph);
      const { lines, boxes } = runWords(paragraph);
      const boxed = boxes.flatMap((box) => unwrapped(box, "p").flatMap((inner) => runWords(inner).lines));
      const isWords = /^\s*[\p{L}（(]/u.test(lines[0] ?? "");
      return [...lines.map((line, index) => (index === 0 && isWords ? prefix + line : line)), ...boxed];
    }),
  );
}

function unwrapped(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return WRAPPERS.has(element.name) ? unwrapped(element, name) : [];
  });
}
