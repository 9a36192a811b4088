import { describe, expect, it } from "vitest";
import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import { indicatorCalled, valueGiven } from "./group.fixture.ts";
import { rateOfSums } from "./rate-of-sums.ts";

const disclosure = indicatorCalled("disclosure-rate");
const received = indicatorCalled("requests-received");

describe("the figure of a group", () => {
  it("is the sum of the parts over the sum of the bases, not the mean of the rates", () => {
    const { value } = rateOfSums(disclosure, [valueGiven([90, 100]), valueGiven([1, 10])]);
    expect(formatIndicator(disclosure, value, "zh-Hans")).toBe("82.7 % (91/110)");
  });

  it("leaves out whoever has no figure and says how many it rests on", () => {
    const figure = rateOfSums(received, [
      valueGiven(7),
      valueGiven("not_submitted"),
      valueGiven("blank"),
      valueGiven(0),
    ]);
    expect(figure).toMatchObject({ value: { amount: "7" }, counted: 2, of: 4 });
  });

  it("counts a body that had nothing to decide, which adds nothing", () => {
    const figure = rateOfSums(disclosure, [valueGiven([3, 4]), valueGiven("no_base")]);
    expect(figure).toMatchObject({ value: { amount: "3", base: "4" }, counted: 2, of: 2 });
    expect(rateOfSums(disclosure, [valueGiven("no_base")]).value.status).toBe("no_base");
  });

  it("does not exist where nobody has a figure, and never is 0", () => {
    expect(rateOfSums(received, [valueGiven("not_submitted")])).toEqual({
      value: { status: "not_submitted" },
      counted: 0,
      of: 1,
    });
    expect(rateOfSums(received, [])).toMatchObject({ counted: 0, of: 0 });
  });

  it("of growth takes the bodies that have both years", () => {
    const { value } = rateOfSums(indicatorCalled("request-growth"), [
      valueGiven([10, 100]),
      valueGiven([-40, 100]),
      valueGiven("not_submitted"),
    ]);
    expect(formatIndicator(indicatorCalled("request-growth"), value, "en")).toBe("−15.0 % (−30/200)");
  });
});
