import { describe, expect, it } from "vitest";
import { readResidents } from "./read-residents.ts";

const HEADINGS = ["代码", "年份", "常住人口", "来源"];
const read = (...lines: readonly (readonly string[])[]) => readResidents(lines, 2026);
const linesOf = (...lines: readonly (readonly string[])[]) => read(...lines).problems.map(({ line }) => line);

describe("a list of residents", () => {
  it("is read line by line, in whatever order its columns stand and with thousands apart or not", () => {
    const lines = [
      ["来源", "常住人口", "代码", "年份"],
      ["七普公报", "4,986,192", "321300", "2020"],
      ["", "", "", ""],
      ["统计公报", " 4975000 ", "321300", "2023"],
    ];
    expect(read(...lines)).toEqual({
      entries: [
        { line: 2, body: "321300", year: 2020, residents: 4_986_192, source: "七普公报" },
        { line: 4, body: "321300", year: 2023, residents: 4_975_000, source: "统计公报" },
      ],
      problems: [],
    });
  });

  it("may have English headings", () => {
    expect(read(["code", "year", "residents", "source"], ["a", "2020", "1", "b"]).entries).toHaveLength(1);
  });

  it("needs its four columns, and something below them", () => {
    expect(linesOf(["代码", "年份", "常住人口"], ["321300", "2020", "1"])).toEqual([1]);
    expect(linesOf(HEADINGS)).toEqual([2]);
    expect(linesOf()).toEqual([1]);
  });

  it.each([
    ["a rounded number", ["321300", "2020", "498.6万", "公报"]],
    ["nobody at all", ["321300", "2020", "0", "公报"]],
    ["a number with decimals", ["321300", "2020", "4986.192", "公报"]],
    ["a year to come", ["321300", "2027", "1", "公报"]],
    ["a year before the Regulation", ["321300", "2007", "1", "公报"]],
    ["no source", ["321300", "2020", "1", " "]],
    ["no area", ["", "2020", "1", "公报"]],
  ])("refuses %s and says on which line, taking nothing of the rest", (_what, line) => {
    const good = ["320800", "2020", "4556230", "公报"];
    expect(read(HEADINGS, good, line)).toMatchObject({ entries: [], problems: [{ line: 3 }] });
  });

  it("refuses the same area and year twice", () => {
    const line = ["321300", "2020", "1", "公报"];
    expect(linesOf(HEADINGS, line, line)).toEqual([3]);
  });
});
