import { describe, expect, it } from "vitest";
import { crosswalkLines } from "./crosswalk-lines.ts";
import { CELL_CROSSWALK } from "./registry.ts";

const lines = crosswalkLines(CELL_CROSSWALK);
const shown = lines.map(({ before, after, relation }) =>
  [before?.["zh-Hans"] ?? null, relation, after?.["zh-Hans"] ?? null].join(" | "),
);

describe("the change of form of 2021 in lines", () => {
  it("puts columns that went the same way into one line", () => {
    expect(shown).toContain("予以公开 | identical | 予以公开");
    expect(shown).toContain("行政许可：上一年项目数量、本年增/减 | dropped | ");
  });

  it("names the columns where something else is counted now", () => {
    expect(shown).toContain("规章：本年新制作数量 | redefined | 规章：本年制发件数");
    expect(shown).toContain("行政事业性收费 | redefined | 行政事业性收费：本年收费金额（单位：万元）");
  });

  it("has a line for each row that one was split into", () => {
    expect(shown.filter((line) => line.startsWith("其他处理 | split | "))).toHaveLength(3);
  });

  it("stands in the order of the form, new columns beside their row", () => {
    const at = (words: string) => shown.findIndex((line) => line.includes(words));
    expect(at("规章：本年废止件数")).toBeGreaterThan(at("规章：对外公开总数量"));
    expect(at("规章：本年废止件数")).toBeLessThan(at("行政规范性文件"));
    expect(lines.map(({ table }) => table["zh-Hans"])).toEqual(
      lines
        .map(({ table }) => table["zh-Hans"])
        .toSorted((a, b) => "二三四".indexOf(a[1] ?? "") - "二三四".indexOf(b[1] ?? "")),
    );
  });

  it("says what is to be known wherever cells are not the same", () => {
    for (const { note, relation } of lines) expect(note === null).toBe(relation === "identical");
  });
});
