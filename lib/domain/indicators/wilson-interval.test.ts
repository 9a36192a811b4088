import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

describe("the interval of a rate", () => {
  it.each([
    [2, 2, 34, 100],
    [1, 3, 6, 79],
    [60, 80, 65, 83],
    [300, 400, 71, 79],
    [0, 10, 0, 28],
  ])("of %i in %i lies between %i %% and %i %%", (part, base, low, high) => {
    const interval = wilsonInterval(part, base);
    expect(Math.round(interval?.low ?? Number.NaN)).toBe(low);
    expect(Math.round(interval?.high ?? Number.NaN)).toBe(high);
  });

  it("does not exist without cases, nor for a part that is larger than the whole", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(3, 2)).toBeNull();
    expect(wilsonInterval(-1, 2)).toBeNull();
  });
});
