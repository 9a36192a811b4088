import type { PDFDocumentProxy } from "pdfjs-dist";
import { foldText } from "../../fold-text.ts";
import type { Layout, LayoutRow, PrintedPiece } from "../../layout.ts";
import { LayoutWriter } from "../../layout-writer.ts";
import { MAX_TEXT } from "../../limits.ts";
import { joinPages } from "./join-pages.ts";
import { type MarkedPiece, markedWords } from "./marked-words.ts";
import { placeCells } from "./place-cells.ts";
import { spokenWords } from "./spoken-words.ts";
import { type TaggedBlock, taggedBlocks } from "./tagged-blocks.ts";

/** Letters outside the structure that are still no sign of a careless one, of a hundred. */
const LOOSE = 2;

/**
 * Front end for PDF files that say which letters are a paragraph and which a cell of a table, as ours and those of careful programs do.
 * Null for a file without that, and for one whose tables do not come out even: then the places of the letters tell more.
 */
export async function layOutTagged(file: PDFDocumentProxy, until: number): Promise<Layout | null> {
  try {
    return (await isTagged(file)) ? await layOutPages(file, until) : null;
  } catch {
    // A structure over which the library stumbles is none; whether the file can be read at all shows next.
    return null;
  }
}

async function layOutPages(file: PDFDocumentProxy, until: number): Promise<Layout | null> {
  const pages: (readonly TaggedBlock[])[] = [];
  let letters = 0;
  let loose = 0;
  for (let number = 1; number <= file.numPages; number++) {
    if (performance.now() > until) return null;
    const page = await file.getPage(number);
    const tree = await page.getStructTree();
    if (tree === null) return null;
    const marked = await markedWords(page);
    for (const { words } of marked.pieces.values()) letters += words.length;
    loose += marked.loose;
    pages.push(taggedBlocks(tree, marked.pieces));
    page.cleanup();
    if (letters + loose > MAX_TEXT) return null;
  }
  const blocks = joinPages(pages);
  const isWhole = blocks.some(({ kind }) => kind === "table") && loose * 100 <= letters * LOOSE;
  return isWhole ? layOutBlocks(blocks) : null;
}

/** The library gives a map where its types say an object. */
async function isTagged(file: PDFDocumentProxy): Promise<boolean> {
  const marks: unknown = await file.getMarkInfo();
  return marks instanceof Map && marks.get("Marked") === true;
}

function layOutBlocks(blocks: readonly TaggedBlock[]): Layout | null {
  const writer = new LayoutWriter();
  const marked: (readonly MarkedPiece[])[] = [];
  for (const block of blocks) {
    const before = writer.rows().length;
    if (block.kind === "paragraph") {
      writer.addWords(spokenWords(block.pieces));
      writer.endLine([]);
      if (writer.rows().length > before) marked.push(block.pieces);
      continue;
    }
    const grid = placeCells(block.rows);
    if (grid === null) return null;
    writer.addTable(grid, []);
    marked.push(...block.rows.map((cells) => cells.flatMap(({ pieces }) => pieces)));
  }
  const [text, rows] = [writer.text(), writer.rows()];
  const pieces = rows.flatMap((row, index) => printedPieces(text, row, marked[index] ?? []));
  return { text, folded: foldText(text), rows, pieces };
}

/** Where each piece of a row stands in the text, in the order of both. */
function printedPieces(
  text: string,
  { start, end }: LayoutRow,
  pieces: readonly MarkedPiece[],
): readonly PrintedPiece[] {
  const line = text.slice(start, end);
  let from = 0;
  return pieces.flatMap(({ words, page, box }): readonly PrintedPiece[] => {
    const said = words.replaceAll(/\s+/g, " ").trim();
    const at = line.indexOf(said, from);
    if (said === "" || at < 0) return [];
    from = at + said.length;
    return [{ start: start + at, end: start + from, page, box }];
  });
}
