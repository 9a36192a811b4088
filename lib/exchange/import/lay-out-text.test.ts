import { describe, expect, it } from "vitest";
import { ImportRefused } from "./import-refused.ts";
import { layOutText } from "./lay-out-text.ts";
import type { Layout } from "./layout.ts";

const cells = (layout: Layout) =>
  layout.rows.map((row) => row.cells?.map(({ start, end }) => layout.text.slice(start, end)) ?? null);

describe("laying out plain text and Markdown", () => {
  it("takes a line with borders as a table row and keeps its empty cells", () => {
    expect(cells(layOutText("| 规章 | 0 | | 2 |"))).toEqual([["规章", "0", "", "2"]]);
    expect(cells(layOutText("行政许可 | 0 | ||"))).toEqual([["行政许可", "0", "", ""]]);
    expect(cells(layOutText("规章\t0\t\t2"))).toEqual([["规章", "0", "", "2"]]);
  });

  it("takes one cell to a line, with the border left at its end, as running words", () => {
    expect(cells(layOutText("规章 |\n0 |\n|\n0 |"))).toEqual([null, null, null, null]);
  });

  it("drops borders drawn with characters but not declared blanks", () => {
    const layout = layOutText("|---|:--:|\n├───┼───┤\n| - | - |");
    expect(layout.rows.map(({ start, end }) => end - start)).toEqual([0, 0, 9]);
    expect(cells(layout).at(-1)).toEqual(["-", "-"]);
  });

  it("refuses a line of absurdly many columns", () => {
    expect(() => layOutText("1|".repeat(5000))).toThrow(ImportRefused);
  });

  it("takes a line of a hundred thousand dashes for words", () => {
    const line = `${"-".repeat(100_000)}x`;
    expect(layOutText(line).text).toContain(line);
  });

  it("takes emphasis and entities off the cells of Markdown, and leaves a footnote's star", () => {
    const { text, rows } = layOutText("| 规章 | **12** | `3` | &nbsp; | 22* | <br> |");
    expect(rows[0]?.cells?.map(({ start, end }) => text.slice(start, end))).toEqual([
      "规章",
      "12",
      "3",
      "",
      "22*",
      "",
    ]);
  });
});
