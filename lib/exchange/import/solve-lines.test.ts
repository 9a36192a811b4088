import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { equationsOf } from "./line-equations.ts";
import { solveLines } from "./solve-lines.ts";

const [first] = equationsOf(templateById("gongkai-2021"));
if (first === undefined) throw new Error("the form has equations");
const equation = (plus: readonly string[], minus: readonly string[]) => ({
  relation: first.relation,
  plus,
  minus,
});
const way = (figures: Readonly<Record<string, number>>) => new Map(Object.entries(figures));

describe("weighing the readings of several lines together", () => {
  it("keeps only readings that take part in a solution", () => {
    const lines = [{ ways: [way({ a: 1 }), way({ a: 10 })] }, { ways: [way({ b: 2 }), way({ b: 20 })] }];
    expect(solveLines(lines, way({ sum: 12 }), [equation(["a", "b"], ["sum"])])).toEqual([[1], [0]]);
  });

  it("keeps all readings of a line that nothing decides", () => {
    const lines = [{ ways: [way({ a: 1 }), way({ a: 10 })] }, { ways: [way({ b: 10 }), way({ b: 1 })] }];
    expect(solveLines(lines, way({ sum: 11 }), [equation(["a", "b"], ["sum"])])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it("decides nothing where nothing adds up", () => {
    const lines = [{ ways: [way({ a: 1 }), way({ a: 10 })] }];
    expect(solveLines(lines, way({ sum: 5 }), [equation(["a"], ["sum"])])).toEqual([[0, 1]]);
  });

  it("leaves an equation open where a total is empty", () => {
    const lines = [{ ways: [way({ a: 1, sum: Number.NaN }), way({ a: 0, sum: 1 }), way({ a: 1, sum: 1 })] }];
    expect(solveLines(lines, new Map(), [equation(["a"], ["sum"])])).toEqual([[0, 2]]);
  });

  it("leaves out an equation with a cell nobody knows", () => {
    const lines = [{ ways: [way({ a: 1 }), way({ a: 10 })] }];
    expect(solveLines(lines, new Map(), [equation(["a", "unknown"], [])])).toEqual([[0, 1]]);
  });
});
