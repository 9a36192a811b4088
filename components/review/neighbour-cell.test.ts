import { describe, expect, it } from "vitest";
import { neighbourCell } from "./neighbour-cell.ts";

/** Two rows: `a` spans both columns, `b` and `c` stand under it; `d` is further down. */
const a = { name: "a", left: 0, right: 200, top: 0, bottom: 30 };
const b = { name: "b", left: 0, right: 100, top: 30, bottom: 60 };
const c = { name: "c", left: 100, right: 200, top: 30, bottom: 60 };
const d = { name: "d", left: 100, right: 200, top: 90, bottom: 120 };
const all = [a, b, c, d];

describe("arrow keys in a table with spans", () => {
  it("go to the nearest cell in their direction", () => {
    expect(neighbourCell("ArrowRight", b, all)?.name).toBe("c");
    expect(neighbourCell("ArrowLeft", c, all)?.name).toBe("b");
    expect(neighbourCell("ArrowUp", c, all)?.name).toBe("a");
    expect(neighbourCell("ArrowDown", c, all)?.name).toBe("d");
  });

  it("stay where nothing follows", () => {
    expect(neighbourCell("ArrowDown", b, all)).toBeNull();
    expect(neighbourCell("ArrowUp", a, all)).toBeNull();
  });

  it("mean nothing else", () => {
    expect(neighbourCell("Enter", b, all)).toBeNull();
  });
});
