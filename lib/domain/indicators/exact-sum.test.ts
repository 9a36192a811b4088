import { expect, it } from "vitest";
import { ExactSum, quotientOf } from "./exact-sum.ts";

function sumOf(...amounts: readonly string[]): ExactSum {
  const sum = new ExactSum();
  for (const amount of amounts) sum.add(amount);
  return sum;
}

it.each([
  [["1", "2", "-5"], "-2", -2],
  [["0.1", "0.2"], "0.3", null],
  [["12.50"], "12.5", null],
  [["9007199254740991", "1", "1"], "9007199254740993", null],
  [["900000000000000", "900000000000000"], "1800000000000000", 1_800_000_000_000_000],
  [[], "0", 0],
] as const)("adds %j to %s", (amounts, text, whole) => {
  const sum = sumOf(...amounts);
  expect([sum.text, sum.whole, sum.decimal.toFixed()]).toEqual([text, whole, text]);
});

it("takes away what has a minus, decimals and all", () => {
  const sum = sumOf("10");
  sum.add("2.5", -1);
  sum.add("7.5", -1);
  expect([sum.text, sum.whole]).toEqual(["0", null]);
});

it("divides whole numbers as decimals would be divided", () => {
  expect(quotientOf(sumOf("1"), sumOf("3"), 100)).toBe(100 / 3);
  expect(quotientOf(sumOf("0.5"), sumOf("2"), 100)).toBe(25);
  expect(quotientOf(sumOf("1"), sumOf("0.5"), 10_000)).toBe(20_000);
});

it("refuses what is no number", () => {
  expect(() => sumOf("a few")).toThrow();
});
