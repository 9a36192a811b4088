import { describe, expect, it } from "vitest";
import { rankCorrelation } from "./rank-correlation.ts";

describe("how two figures go together", () => {
  it("is −29/165 for the textbook's IQ and hours of television", () => {
    const pairs = [
      [106, 7],
      [100, 27],
      [86, 2],
      [101, 50],
      [99, 28],
      [103, 29],
      [97, 20],
      [113, 12],
      [112, 6],
      [110, 17],
    ] as const;
    expect(rankCorrelation(pairs)).toBeCloseTo(-29 / 165, 12);
  });

  it("is whole where the order is the same or turned around", () => {
    const up = [1, 2, 3, 4, 5].map((x) => [x, x * x] as const);
    expect(rankCorrelation(up)).toBe(1);
    expect(rankCorrelation(up.map(([x, y]) => [x, -y] as const))).toBe(-1);
  });

  it("gives equal figures the middle of their places", () => {
    expect(
      rankCorrelation([
        [1, 1],
        [2, 2],
        [2, 2],
        [3, 3],
        [4, 4],
      ]),
    ).toBeCloseTo(1, 12);
  });

  it("is not known from few pairs, nor where one figure is the same everywhere", () => {
    expect(
      rankCorrelation([
        [1, 2],
        [2, 1],
      ]),
    ).toBeNull();
    expect(rankCorrelation([1, 2, 3, 4, 5].map((x) => [x, 7] as const))).toBeNull();
  });
});
