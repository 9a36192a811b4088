import { describe, expect, it } from "vitest";
import { properLetters } from "../proper-letters.ts";
import { joinPages } from "./join-pages.ts";
import type { MarkedPiece } from "./marked-words.ts";
import { placeCells } from "./place-cells.ts";
import { spokenWords } from "./spoken-words.ts";
import { type TaggedBlock, type TaggedCell, taggedBlocks } from "./tagged-blocks.ts";

const piece = (words: string, x: number, y: number): MarkedPiece => ({
  words,
  x,
  y,
  lastY: y,
  page: 1,
  box: { x: 0, y: 0, width: 0, height: 0 },
});
const paragraph = (...pieces: readonly MarkedPiece[]): TaggedBlock => ({ kind: "paragraph", pieces });
const cell = (words: string, rowSpan = 1, colSpan = 1): TaggedCell => ({
  pieces: words === "" ? [] : [piece(words, 0, 0)],
  rowSpan,
  colSpan,
});
const said = (blocks: readonly TaggedBlock[]) =>
  blocks.map((block) => (block.kind === "paragraph" ? spokenWords(block.pieces) : block.kind));

describe("the words of a tagged PDF", () => {
  it("join without a gap, and with one where Latin words were broken over lines", () => {
    expect(spokenWords([piece("公开信", 0, 90), piece("息", 0, 70)])).toBe("公开信息");
    expect(spokenWords([piece("open", 0, 90), piece("government", 0, 70)])).toBe("open government");
    expect(spokenWords([piece("op", 0, 90), piece("en", 20, 90)])).toBe("open");
  });

  it("are letters, where a program wrote radicals that look like them", () => {
    expect(properLetters("⼈⺠政府⾏政")).toBe("人民政府行政");
  });
});

describe("the structure of a page", () => {
  it("gives paragraphs and tables in order, with cells that hold nothing", () => {
    const pieces = new Map([
      ["a", piece("标题", 0, 0)],
      ["b", piece("1", 0, 0)],
    ]);
    const content = (id: string) => ({ type: "content", id });
    const row = {
      role: "TR",
      children: [
        { role: "TD", children: [] },
        { role: "TD", children: [{ role: "P", children: [content("b")] }], colSpan: 2 },
      ],
    };
    const root = {
      role: "Root",
      children: [
        { role: "Sect", children: [{ role: "H1", children: [{ role: "Span", children: [content("a")] }] }] },
        { role: "Table", children: [{ role: "TBody", children: [row] }] },
        { role: "P", children: [content("unknown")] },
      ],
    };
    const blocks = taggedBlocks(root, pieces);
    expect(said(blocks)).toEqual(["标题", "table"]);
    expect(blocks[1]).toMatchObject({ rows: [[{ pieces: [] }, { pieces: [{ words: "1" }], colSpan: 2 }]] });
  });
});

describe("what runs over a page", () => {
  const set = paragraph(piece("第一段的第一行", 118, 90), piece("第二行。", 90, 70));

  it("is one paragraph where its next line is not set in", () => {
    expect(said(joinPages([[set], [paragraph(piece("第三行。", 90, 700))]]))).toEqual([
      "第一段的第一行第二行。第三行。",
    ]);
    expect(said(joinPages([[set], [paragraph(piece("另一段。", 118, 700))]]))).toHaveLength(2);
  });

  it("is one paragraph where the sentence goes on, in a document that sets nothing in", () => {
    const pages = [[paragraph(piece("没有说完", 90, 70))], [paragraph(piece("的话。", 90, 700))]];
    expect(said(joinPages(pages))).toEqual(["没有说完的话。"]);
    expect(
      said(joinPages([[paragraph(piece("说完了。", 90, 70))], [paragraph(piece("又说。", 90, 700))]])),
    ).toHaveLength(2);
  });

  it("is one table where both pages tell the same one, each with its part", () => {
    const table = (...words: readonly string[]): TaggedBlock => ({
      kind: "table",
      rows: words.map((each) => [cell("项目"), cell(each)]),
    });
    const [joined, ...more] = joinPages([[table("1", "")], [table("", "2")]]);
    expect(more).toEqual([]);
    expect(joined).toMatchObject({
      rows: [
        [{}, { pieces: [{ words: "1" }] }],
        [{}, { pieces: [{ words: "2" }] }],
      ],
    });
    expect(joinPages([[table("1")], [table("1", "2")]])).toHaveLength(2);
  });
});

describe("the cells of a tagged table", () => {
  it("know their columns past what spans down", () => {
    const rows = [
      [cell("甲", 2), cell("乙", 1, 2)],
      [cell("1"), cell("2")],
    ];
    expect(placeCells(rows)?.map((cells) => cells.map(({ column }) => column))).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it("are left to their places where rows are not equally wide", () => {
    expect(placeCells([[cell("甲"), cell("乙")], [cell("1")]])).toBeNull();
    expect(placeCells([[cell("甲", 1, 1e9)]])).not.toBeNull();
    expect(placeCells([[cell("甲", 1e9, -5)], [cell("1")]])).toBeNull();
  });
});
