import { describe, expect, it } from "vitest";
import { binomialAtMost } from "./binomial.ts";
import { funnelLimits } from "./funnel-limits.ts";
import { funnelOf } from "./funnel-of.ts";
import { groupOf, indicatorCalled } from "./group.fixture.ts";

describe("the binomial distribution", () => {
  // Tables of the cumulative binomial distribution, and exact sums of fractions.
  it.each([
    [5, 20, 0.5, 0.0207],
    [9, 20, 0.5, 0.4119],
    [1, 10, 0.1, 0.7361],
  ])("has the tables' value for at most %i of %i at %f", (count, trials, share, chance) => {
    expect(binomialAtMost(count, trials, share)).toBeCloseTo(chance, 4);
  });

  it.each([
    [5, 20, 0.5, 0.020694732666015625],
    [540, 1000, 0.54, 0.5123158938044919],
    [17, 400, 0.02, 0.9985905653339996],
  ])("is exact for at most %i of %i at %f", (count, trials, share, chance) => {
    expect(binomialAtMost(count, trials, share)).toBeCloseTo(chance, 11);
  });

  it("is certain at its ends", () => {
    expect([binomialAtMost(-1, 5, 0.3), binomialAtMost(5, 5, 0.3)]).toEqual([0, 1]);
    expect([binomialAtMost(0, 5, 0), binomialAtMost(4, 5, 1)]).toEqual([1, 0]);
  });
});

describe("the limits of a funnel", () => {
  // Exact sums of fractions put into the formula of Spiegelhalter 2005, the upper one as the lower one of the complement.
  it.each([
    [50, 20, 95, 25.5824, 74.4176],
    [54, 100, 95, 43.6755, 64.2414],
    [54, 100, 99.8, 38.0706, 69.7412],
    [10, 50, 95, 1.3863, 19.9723],
    [2, 400, 99.8, 0.0684, 4.6205],
  ] as const)("around %f %% on %i cases at %f %% are %f and %f", (rate, base, level, low, high) => {
    const limits = funnelLimits(rate, base, level);
    expect(limits?.low).toBeCloseTo(low, 3);
    expect(limits?.high).toBeCloseTo(high, 3);
  });

  it("close in on the rate, near the normal limits on many cases", () => {
    const limits = funnelLimits(54, 1_000_000, 95);
    const spread = 1.959964 * Math.sqrt((54 * 46) / 1_000_000);
    expect(limits?.low).toBeCloseTo(54 - spread, 3);
    expect(limits?.high).toBeCloseTo(54 + spread, 3);
  });

  it("leave outside exactly what chance brings less often than the level says", () => {
    for (const [rate, base] of [
      [54, 30],
      [3, 60],
      [97, 41],
    ] as const) {
      const limits = funnelLimits(rate, base, 95);
      for (let count = 0; count <= base; count += 1) {
        const share = (100 * count) / base;
        const isLow = binomialAtMost(count, base, rate / 100) < 0.025;
        const isHigh = 1 - binomialAtMost(count - 1, base, rate / 100) < 0.025;
        expect([share < (limits?.low ?? 0), share > (limits?.high ?? 0)], `${count}/${base}`).toEqual([
          isLow,
          isHigh,
        ]);
      }
    }
  });

  it("never leave 0 and 100, and do not exist without cases", () => {
    expect(funnelLimits(10, 5, 99.8)?.low).toBe(0);
    expect(funnelLimits(99, 10, 95)?.high).toBe(100);
    expect(funnelLimits(100, 5, 95)?.high).toBe(100);
    expect(funnelLimits(54, 0, 95)).toBeNull();
  });
});

describe("a funnel", () => {
  const disclosure = indicatorCalled("disclosure-rate");
  const funnel = funnelOf(
    disclosure,
    groupOf({ a: [500, 1000], b: [52, 100], c: [1, 2], d: [20, 100], e: "not_submitted", f: [64, 100] }),
  );

  it("stands around the rate of sums of those that reported", () => {
    expect(funnel.centre).toMatchObject({ value: { amount: "637", base: "1302" }, counted: 5, of: 6 });
    expect(funnel.withoutFigure.map(({ key }) => key)).toEqual(["e"]);
  });

  it("calls outside what chance would hardly bring, and a small body never by its rate alone", () => {
    expect(funnel.members.map(({ key, position }) => [key, position])).toEqual([
      ["a", "within"],
      ["b", "within"],
      ["c", "within"],
      ["d", "far_beyond_low"],
      ["f", "beyond_high"],
    ]);
    expect(funnel.outliers.map(({ key }) => key)).toEqual(["d"]);
  });

  it("says of every body what its limits say, to the last case", () => {
    const bases = [1, 7, 30, 41, 250];
    const counts = bases.flatMap((base) =>
      Array.from({ length: base + 1 }, (_, part): [string, [number, number]] => [
        `${base}-${part}`,
        [part, base],
      ]),
    );
    const { members, centre } = funnelOf(disclosure, groupOf(Object.fromEntries(counts)));
    const rate = centre.value.status === "reported" ? centre.value.number : Number.NaN;
    for (const { key, number, base, position } of members) {
      const [inner, outer] = [funnelLimits(rate, base, 95), funnelLimits(rate, base, 99.8)];
      const side = number > rate ? "high" : "low";
      const isPast = (limits: typeof inner) =>
        limits !== null && (number < limits.low || number > limits.high);
      const expected = isPast(outer) ? `far_beyond_${side}` : isPast(inner) ? `beyond_${side}` : "within";
      expect(position, key).toBe(expected);
    }
  });

  it("judges by its limits where an amount is no whole number of cases", () => {
    const [a] = funnelOf(disclosure, groupOf({ a: [0.5, 100], b: [5_000, 10_000] })).members;
    expect(a?.position).toBe("far_beyond_low");
  });

  it("is drawn with two pairs of limits up to its largest body, the outer around the inner", () => {
    const [inner, outer] = funnel.limits;
    expect([inner?.level, outer?.level]).toEqual([95, 99.8]);
    expect(inner?.points.at(-1)?.base).toBe(1000);
    for (const [index, point] of (inner?.points ?? []).entries()) {
      const around = outer?.points[index];
      expect(around?.low).toBeLessThanOrEqual(point.low);
      expect(around?.high).toBeGreaterThanOrEqual(point.high);
    }
  });

  it("of nobody has no limits, and of counts there is none", () => {
    expect(funnelOf(disclosure, groupOf({ a: "blank" }))).toMatchObject({ limits: [], members: [] });
    expect(() => funnelOf(indicatorCalled("requests-received"), [])).toThrow("not a share");
  });
});
