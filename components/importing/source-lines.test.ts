import { describe, expect, it } from "vitest";
import type { ImportCell, ImportPreview } from "#lib/domain/views/import-preview.ts";
import { sourceLines } from "./source-lines.ts";

const SOURCE = "标题\n予以公开\n12\t\t3\n五、问题\n有待改进。\n页脚";

function place(words: string) {
  const offset = SOURCE.indexOf(words);
  return { offset, length: words.length, line: SOURCE.slice(0, offset).split("\n").length, page: null };
}

function cell(key: string, at: ImportCell["place"], candidates: ImportCell["candidates"] = []): ImportCell {
  return { key, typed: candidates.length === 0 ? "12" : null, place: at, how: "matched", candidates };
}

function linesOf(changes: Partial<ImportPreview>) {
  return sourceLines({
    template: "gongkai-2021",
    draft: { revision: 0, content: { template: "gongkai-2021", title: "", values: {}, texts: {} } },
    sourceText: SOURCE,
    sourceName: null,
    doubts: [],
    title: null,
    cells: [],
    texts: [],
    unmatched: [],
    equations: { passed: 0, failed: [] },
    remarks: [],
    ...changes,
  });
}

describe("the document line by line", () => {
  it("loses nothing of it", () => {
    const lines = linesOf({ cells: [cell("a", place("12")), cell("b", place("3"))] });
    expect(lines.map(({ segments }) => segments.map(({ text }) => text).join("")).join("\n")).toBe(SOURCE);
  });

  it("marks each figure, and nothing else on its line", () => {
    const [, , line] = linesOf({ cells: [cell("a", place("12")), cell("b", place("3"))] });
    expect(line?.segments.map(({ text, cells }) => [text, ...cells])).toEqual([
      ["12", "a"],
      ["\t\t"],
      ["3", "b"],
    ]);
  });

  it("marks what several cells may be cut from, and each of the places a cell may come from", () => {
    const [, label, line] = linesOf({
      cells: [
        cell("a", place("12")),
        cell("b", place("12"), [{ typed: "1", place: place("予以公开"), excerpt: "" }]),
      ],
    });
    expect(line?.segments[0]?.cells).toEqual(["a", "b"]);
    expect(label?.segments[0]?.cells).toEqual(["b"]);
  });

  it("marks a figure that runs over two lines on both", () => {
    const lines = linesOf({ cells: [cell("a", place("公开\n12"))] });
    const marked = lines.flatMap(({ number, segments }) =>
      segments.filter(({ cells }) => cells.length > 0).map(({ text }) => [number, text]),
    );
    expect(marked).toEqual([
      [2, "公开"],
      [3, "12"],
    ]);
  });

  it("gives an empty cell to its line", () => {
    const lines = linesOf({
      cells: [cell("a", { offset: place("12").offset + 3, length: 0, line: 3, page: null })],
    });
    expect(lines[2]?.emptyCells).toEqual(["a"]);
  });

  it("tells the report's texts from what found no place", () => {
    const lines = linesOf({
      texts: [{ key: "s5", text: "有待改进。", place: place("有待改进。") }],
      unmatched: [{ reason: "after-report", text: "页脚", place: place("页脚") }],
    });
    expect(lines.filter(({ isText }) => isText).map(({ number }) => number)).toEqual([5]);
    const rests = lines.flatMap(({ segments }) => segments.filter(({ isRest }) => isRest));
    expect(rests.map(({ text }) => text)).toEqual(["页脚"]);
  });
});
