import { expect, it } from "vitest";
import { placeRanges } from "./place-range.ts";

it("puts in order only whose intervals do not overlap", () => {
  expect(
    placeRanges([
      { low: 70, high: 80 },
      { low: 40, high: 60 },
      { low: 55, high: 65 },
      { low: 10, high: 20 },
    ]),
  ).toEqual([
    { first: 1, last: 1 },
    { first: 2, last: 3 },
    { first: 2, last: 3 },
    { first: 4, last: 4 },
  ]);
});

it("gives all places to all where every interval overlaps, and touching is overlapping", () => {
  expect(
    placeRanges([
      { low: 10, high: 20 },
      { low: 20, high: 30 },
    ]),
  ).toEqual([
    { first: 1, last: 2 },
    { first: 1, last: 2 },
  ]);
});

it("holds without anybody", () => {
  expect(placeRanges([])).toEqual([]);
});
