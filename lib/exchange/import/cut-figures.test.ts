import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { cutFigures } from "./cut-figures.ts";
import { cutWithGaps } from "./cut-with-gaps.ts";
import { equationsOf } from "./line-equations.ts";

const template = templateById("gongkai-2021");
const equations = equationsOf(template);
const line = (table: string, row: string) =>
  template.cells.filter((cell) => cell.table === table && cell.row === row);

function cut(digits: string, cells = line("t3", "new_received"), sums = equations): readonly string[] | null {
  const segments = [...digits.matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const ways = cutFigures(digits, segments, cells, sums);
  return ways?.map((way) => way.map(({ start, end }) => digits.slice(start, end)).join(" ")) ?? null;
}

describe("cutting digits that lost their borders", () => {
  it("finds the one cut whose sum comes out", () => {
    expect(cut("640020470")).toEqual(["64 0 0 2 0 4 70"]);
  });

  it("lists the cuts between which only the other lines can decide", () => {
    expect(cut("2200003 25")).toEqual(["2 20 0 0 0 3 25", "22 0 0 0 0 3 25"]);
  });

  it("cuts nowhere but between figures: no superfluous zero in front", () => {
    expect(cut("0000000")).toEqual(["0 0 0 0 0 0 0"]);
    expect(cut("0 0 0 0 0 00")).toEqual(["0 0 0 0 0 0 0"]);
  });

  it("takes a space as a border", () => {
    expect(cut("230 000023")).toEqual(["23 0 0 0 0 0 23"]);
  });

  it("lists every cut where the form has no equation", () => {
    expect(cut("693665", line("t2", "normative_documents"))).toHaveLength(10);
    expect(cut("000", line("t2", "regulations"))).toEqual(["0 0 0"]);
  });

  it("cuts the fifteen figures of table 4 by its three sums", () => {
    const cells = template.cells.filter(({ table }) => table === "t4");
    expect(cut("10203120001200000", cells)).toEqual(["1 0 2 0 3 12 0 0 0 12 0 0 0 0 0"]);
  });

  it("keeps a sign and a decimal with its unit together", () => {
    const old = templateById("gongkai-2019");
    const cells = (row: string) => old.cells.filter((cell) => cell.table === "t2" && cell.row === row);
    expect(cut("9-1", cells("admin_fees"))).toEqual(["9 -1"]);
    expect(cut("12.5元", cells("gov_procurement"))).toEqual(["1 2.5元"]);
  });

  it("gives up rather than list thousands of cuts", () => {
    expect(cut("123456789".repeat(4), line("t3", "new_received"), [])).toBeNull();
  });

  it("allows empty cells only with a total that proves them", () => {
    const cells = line("t3", "granted");
    const ways = cutWithGaps("2626", [{ start: 0, end: 4 }], cells, equations);
    expect(ways).toHaveLength(6);
    expect(ways?.every((way) => way.at(-1)?.start === 2)).toBe(true);
    expect(cutWithGaps("2627", [{ start: 0, end: 4 }], cells, equations)).toEqual([]);
  });
});
