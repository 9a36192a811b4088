import { describe, expect, it } from "vitest";
import { formatNumber, formatTick } from "./format-number.ts";
import { axisTicks, numberScale } from "./number-scale.ts";

const SHARE = { unit: "percent", ceiling: 100 } as const;
const COUNT = { unit: "count", ceiling: null } as const;
const CHANGE = { unit: "change", ceiling: null } as const;

describe("a scale", () => {
  it("begins at 0 and never takes a share beyond 100 %", () => {
    expect(numberScale([40, 97], SHARE, [0, 1]).domain()).toEqual([0, 100]);
    expect(numberScale([3521], COUNT, [0, 1]).domain()).toEqual([0, 4000]);
  });

  it("goes below 0 only for figures that do", () => {
    expect(numberScale([12, -40], CHANGE, [0, 1]).domain()).toEqual([-40, 20]);
  });

  it("stands without any figure, and with nothing but zeros", () => {
    expect(numberScale([null], SHARE, [0, 1]).domain()).toEqual([0, 100]);
    expect(numberScale([0, 0], COUNT, [0, 1]).domain()).toEqual([0, 1]);
  });

  it("counts in whole numbers", () => {
    expect(axisTicks(numberScale([2], COUNT, [0, 1]), COUNT, 4)).toEqual([0, 1, 2]);
  });
});

describe("a figure", () => {
  it("is written in its unit, with its sign where it is a change", () => {
    expect(formatNumber(54.04, SHARE)).toBe("54.0 %");
    expect(formatNumber(-8, CHANGE)).toBe("−8.0 %");
    expect(formatNumber(3525, COUNT)).toBe("3,525");
    expect(formatNumber(7.084, { unit: "decimal", ceiling: null })).toBe("7.08");
    expect(formatTick(20, CHANGE)).toBe("+20 %");
    expect(formatTick(2.5, { unit: "decimal", ceiling: null })).toBe("2.5");
  });
});
