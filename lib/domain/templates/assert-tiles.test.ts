import { describe, expect, it } from "vitest";
import { assertTiles } from "./assert-tiles.ts";
import type { GridCell } from "./types.ts";

function empty(colSpan: number, rowSpan: number): GridCell {
  return { kind: "empty", colSpan, rowSpan };
}

describe("a printed grid", () => {
  it("is taken when its spans cover every place once", () => {
    expect(() =>
      assertTiles(
        [
          [empty(1, 2), empty(2, 1)],
          [empty(1, 1), empty(1, 1)],
        ],
        3,
        "t",
      ),
    ).not.toThrow();
  });

  it.each([
    ["a gap at the end of a row", [[empty(2, 1)]], 3, "row 1, column 3 is covered by no cell"],
    ["a row too many cells wide", [[empty(2, 1), empty(1, 1)]], 2, "row 1 is wider than 2 columns"],
    [
      "a span that sticks out to the right",
      [[empty(1, 1), empty(2, 1)]],
      2,
      "from grid row 1, column 2 does not fit",
    ],
    ["a span that sticks out below", [[empty(1, 2)]], 1, "from grid row 1, column 1 does not fit"],
    [
      "spans that overlap",
      [[empty(1, 1), empty(1, 2)], [empty(2, 1)]],
      2,
      "from grid row 2, column 1 does not fit",
    ],
  ])("is refused with %s", (_, grid, columns, message) => {
    expect(() => assertTiles(grid, columns, "t")).toThrow(message);
  });
});
