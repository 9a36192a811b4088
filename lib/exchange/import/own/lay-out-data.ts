import type { GridCell, TextKey } from "#lib/domain/templates/types.ts";
import { placeGrid } from "#lib/domain/views/layout/place-grid.ts";
import { foldText } from "../fold-text.ts";
import type { Layout } from "../layout.ts";
import { LayoutWriter } from "../layout-writer.ts";
import type { OwnData } from "./own-data.ts";

/**
 * Front end for our own data files: the report as it would be printed, so that it is matched, checked and shown beside the form like any
 * other document. What was typed stands in the tables, not what we made of it.
 */
export function layOutData(data: OwnData): Layout {
  const { template, title, typed } = data;
  const writer = new LayoutWriter();
  addParagraphs(writer, title);
  addText(writer, data, "intro");
  for (const section of template.sections) {
    addParagraphs(writer, section.title["zh-Hans"]);
    const table = template.tables.find(({ key }) => key === section.table);
    if (table === undefined) addText(writer, data, section.key);
    else {
      const rows = placeGrid(table).map((places) =>
        places.map(({ cell, column }) => ({ words: wordsOf(cell, typed), column })),
      );
      writer.addTable(rows, []);
    }
  }
  const text = writer.text();
  return { text, folded: foldText(text), rows: writer.rows() };
}

function wordsOf(cell: GridCell, typed: OwnData["typed"]): string {
  if (cell.kind === "empty") return "";
  const words = cell.kind === "label" ? cell.label["zh-Hans"] : (typed.get(cell.cell) ?? "");
  return words.replaceAll(/\s+/g, " ").trim();
}

function addText(writer: LayoutWriter, { texts }: OwnData, key: TextKey): void {
  addParagraphs(writer, texts.get(key) ?? "");
}

function addParagraphs(writer: LayoutWriter, text: string): void {
  for (const paragraph of text.split(/\r?\n/)) {
    writer.addWords(paragraph);
    writer.endLine([]);
  }
}
