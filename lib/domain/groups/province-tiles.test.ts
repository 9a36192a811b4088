import { describe, expect, it } from "vitest";
import { PROVINCE_TILES } from "./province-tiles.ts";

const at = (code: string) => {
  const tile = PROVINCE_TILES.get(code);
  if (tile === undefined) throw new RangeError(code);
  return tile;
};

describe("the tiles of the provinces", () => {
  it("are 34, each on a place of its own", () => {
    expect(PROVINCE_TILES.size).toBe(34);
    expect(new Set([...PROVINCE_TILES.values()].map(({ column, row }) => `${column} ${row}`)).size).toBe(34);
  });

  it("stand as they lie: Heilongjiang in the north, Hainan in the south, Xinjiang in the west", () => {
    const places = [...PROVINCE_TILES.values()];
    expect(at("230000").row).toBe(Math.min(...places.map(({ row }) => row)));
    expect(at("460000").row).toBe(Math.max(...places.map(({ row }) => row)));
    expect(at("650000").column).toBe(Math.min(...places.map(({ column }) => column)));
  });

  it.each([
    ["320000", "310000"],
    ["320000", "330000"],
    ["440000", "450000"],
    ["440000", "350000"],
    ["110000", "120000"],
    ["510000", "500000"],
  ])("keep the neighbours %s and %s side by side", (one, other) => {
    const [a, b] = [at(one), at(other)];
    expect(Math.abs(a.column - b.column) + Math.abs(a.row - b.row)).toBe(1);
  });
});
