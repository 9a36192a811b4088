import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { layOutText } from "./lay-out-text.ts";
import { equationsOf } from "./line-equations.ts";
import { printedTable } from "./printed-lines.ts";
import { reorderFigures } from "./reorder-figures.ts";

const template = templateById("gongkai-2021");
const [line] = template.tables
  .filter(({ key }) => key === "t4")
  .flatMap((table) => printedTable(table, template, [template]).lines);

function reorder(...numbers: readonly number[]): readonly string[] | null {
  const layout = layOutText(numbers.join("\n"));
  const figures = layout.rows.map(({ start, end }, row) => ({
    start,
    end,
    row,
    isBlank: false,
    column: null,
  }));
  if (line === undefined) throw new Error("table 4 has a line");
  const ways = reorderFigures(layout, line, figures, equationsOf(template));
  return ways?.map((way) => way.map(({ start, end }) => layout.text.slice(start, end)).join(" ")) ?? null;
}

describe("figures of table 4 in another order than its cells", () => {
  it("stay as they are where every sum comes out, or none of any order would", () => {
    expect(reorder(1, 2, 0, 0, 3, 0, 0, 0, 0, 0, 5, 0, 0, 0, 5)).toBeNull();
    expect(reorder(10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0)).toBeNull();
  });

  it("keep the total that their sum tells, and leave the order of the others open", () => {
    const ways = reorder(70, 75, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    expect(ways).toContain("70 4 0 1 75 0 0 0 0 0 0 0 0 0 0");
    expect(new Set(ways?.map((way) => way.split(" ")[4]))).toEqual(new Set(["75"]));
  });

  it("are shared out among sums that a page break mixed", () => {
    const ways = reorder(0, 0, 0, 7, 7, 52, 65, 43, 61, 13, 0, 0, 18, 0, 0);
    expect(ways).toContain("0 0 0 7 7 52 13 0 0 65 43 18 0 0 61");
  });
});
