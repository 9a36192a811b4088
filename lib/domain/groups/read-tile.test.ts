import { describe, expect, it } from "vitest";
import { readTile } from "./read-tile.ts";

describe("a place on a schematic map", () => {
  it("is two whole numbers from 0 to 60, or nothing at all", () => {
    expect(readTile("0", " 60 ")).toEqual({ column: 0, row: 60 });
    expect(readTile("", " ")).toBeNull();
  });

  it.each([
    ["3", ""],
    ["", "3"],
    ["61", "0"],
    ["-1", "0"],
    ["1.5", "2"],
    ["a", "b"],
  ])("is refused as “%s”, “%s”", (column, row) => {
    expect(readTile(column, row)).toBe("wrong");
  });
});
