import { describe, expect, it } from "vitest";
import { bandOf, quantile, quartiles } from "./quantile.ts";

const oneToTen = Array.from({ length: 10 }, (_, index) => index + 1);

describe("quantiles", () => {
  it("are those that R gives for 1:10", () => {
    expect(quartiles(oneToTen)).toEqual({ lower: 3.25, median: 5.5, upper: 7.75 });
    expect(quantile(oneToTen, 0.9)).toBeCloseTo(9.1, 12);
    expect([quantile(oneToTen, 0), quantile(oneToTen, 1)]).toEqual([1, 10]);
  });

  it("do not depend on the order", () => {
    expect(quartiles([9, 1, 5, 7, 3])).toEqual({ lower: 3, median: 5, upper: 7 });
  });

  it("do not cut fewer than four into quarters, and none into anything", () => {
    expect(quartiles([1, 2, 3])).toBeNull();
    expect(quantile([], 0.5)).toBeNaN();
  });

  it("give equal figures one band, whatever their place", () => {
    const quarters = quartiles([1, 5, 5, 5, 5, 9]);
    if (quarters === null) throw new RangeError("six figures have quarters");
    expect([1, 5, 9].map((number) => bandOf(number, quarters))).toEqual(["lowest", "higher", "highest"]);
  });
});
