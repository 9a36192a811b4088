import { describe, expect, it } from "vitest";
import { stepBounds, stepOf } from "./step-bounds.ts";

describe("the five steps of a hue", () => {
  it("are round numbers of equal width that reach the highest figure", () => {
    expect(stepBounds([3.2, null, 47.1])).toEqual([10, 20, 30, 40]);
    expect(stepBounds([100])).toEqual([20, 40, 60, 80]);
    expect(stepBounds([8213])).toEqual([2000, 4000, 6000, 8000]);
  });

  it("hold zeros and nothing at all", () => {
    expect(stepBounds([0, 0])).toEqual([1, 2, 3, 4]);
    expect(stepBounds([null])).toEqual([1, 2, 3, 4]);
  });

  it("take a figure on a bound into the higher step", () => {
    expect([0, 9.9, 10, 40, 99].map((number) => stepOf(number, [10, 20, 30, 40]))).toEqual([0, 0, 1, 4, 4]);
  });
});
