import { foldText } from "../fold-text.ts";
import type { Layout } from "../layout.ts";
import { LayoutWriter } from "../layout-writer.ts";
import type { PackagePart } from "./open-package.ts";
import { elementAt, elementsOf, type XmlElement } from "./parse-xml.ts";
import { runWords } from "./run-words.ts";
import { type NumberParagraph, wordNumbering } from "./word-numbering.ts";
import { isDataTable, wordGrid } from "./word-table.ts";

/** Front end for Word files: paragraphs become lines, tables rows of cells that know their column where cells are merged. */
export function layOutWord(main: PackagePart): Layout {
  const writer = new LayoutWriter();
  const number = wordNumbering(main.related("numbering"), main.related("styles"));
  const body = elementAt(main.root, "body");
  if (body !== null) addBlocks(body, writer, number);
  const text = writer.text();
  return { text, folded: foldText(text), rows: writer.rows() };
}

function addBlocks(parent: XmlElement, writer: LayoutWriter, number: NumberParagraph): void {
  for (const block of elementsOf(parent)) {
    if (block.name === "p") addParagraph(block, writer, number);
    else if (block.name === "tbl" && isDataTable(block)) writer.addTable(wordGrid(block, number), []);
    // A table that arranges the page, or a wrapper: content controls, tracked insertions.
    else addBlocks(block, writer, number);
  }
}

function addParagraph(paragraph: XmlElement, writer: LayoutWriter, number: NumberParagraph): void {
  const prefix = number(paragraph);
  const { lines, boxes } = runWords(paragraph);
  lines.forEach((line, index) => {
    writer.addWords(index === 0 && line.trim() !== "" ? prefix + line : line);
    writer.endLine([]);
  });
  for (const box of boxes) addBlocks(box, writer, number);
}
