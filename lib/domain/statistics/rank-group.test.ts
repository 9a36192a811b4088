import { describe, expect, it } from "vitest";
import { groupOf, indicatorCalled } from "./group.fixture.ts";
import { placesOf, rankGroup } from "./rank-group.ts";

const disclosure = indicatorCalled("disclosure-rate");
const received = indicatorCalled("requests-received");

describe("a ranking", () => {
  it("goes from the highest down; equal figures share a place and stand by code", () => {
    const { ranked } = rankGroup(received, groupOf({ d: 5, b: 9, c: 9, a: 12 }));
    expect(ranked.map(({ key, place, isShared }) => [key, place, isShared])).toEqual([
      ["a", 1, false],
      ["b", 2, true],
      ["c", 2, true],
      ["d", 4, false],
    ]);
  });

  it("gives the same places where only places are asked for", () => {
    const groups = [
      [received, groupOf({ d: 5, b: 9, c: 9, a: 12, e: "blank" })],
      [disclosure, groupOf({ a: [60, 100], b: [2, 2], c: "not_submitted", d: [20, 100], e: [30, 50] })],
    ] as const;
    for (const [indicator, group] of groups) {
      const places = rankGroup(indicator, group).ranked.map(({ key, place }) => [key, place] as const);
      expect(placesOf(indicator, group)).toEqual(new Map(places));
    }
  });

  it("is the same whatever order the bodies come in", () => {
    const group = groupOf({ a: [40, 80], b: [20, 40], c: [35, 60] });
    expect(rankGroup(disclosure, group.toReversed())).toEqual(rankGroup(disclosure, group));
  });

  it("keeps small bases and missing figures apart, out of median and places", () => {
    const ranking = rankGroup(
      disclosure,
      groupOf({ a: [60, 100], b: [2, 2], c: "not_submitted", d: [20, 100], e: "no_base" }),
    );
    expect(ranking.ranked.map(({ key }) => key)).toEqual(["a", "d"]);
    expect(ranking.belowBase.map(({ key }) => key)).toEqual(["b"]);
    expect(ranking.withoutFigure.map(({ key }) => key)).toEqual(["c", "e"]);
    expect(ranking.median).toBe(40);
  });

  it("says who cannot be told from the median: whose interval holds it", () => {
    const { ranked, median } = rankGroup(
      disclosure,
      groupOf({ a: [300, 400], b: [52, 100], c: [50, 100], d: [20, 40], e: [20, 400] }),
    );
    expect(median).toBe(50);
    expect(ranked.map(({ key, side }) => [key, side])).toEqual([
      ["a", "above"],
      ["b", "indistinct"],
      ["c", "indistinct"],
      ["d", "indistinct"],
      ["e", "below"],
    ]);
  });

  it("has no interval for counts, so that nobody is called indistinct", () => {
    const { ranked } = rankGroup(received, groupOf({ a: 3, b: 1, c: 2, d: 0 }));
    expect(ranked.map(({ side, interval, band }) => [side, interval, band])).toEqual([
      [null, null, "highest"],
      [null, null, "higher"],
      [null, null, "lower"],
      [null, null, "lowest"],
    ]);
  });

  it("of nobody has nothing, and of all missing only their list", () => {
    expect(rankGroup(received, [])).toMatchObject({ ranked: [], median: null, quartiles: null });
    expect(rankGroup(received, groupOf({ b: "blank", a: "not_submitted" }))).toMatchObject({
      ranked: [],
      withoutFigure: [{ key: "a" }, { key: "b" }],
      median: null,
    });
  });
});
