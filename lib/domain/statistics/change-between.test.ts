import { describe, expect, it } from "vitest";
import { changeBetween } from "./change-between.ts";
import { formatChange } from "./format-change.ts";
import { type Given, indicatorCalled, valueGiven } from "./group.fixture.ts";

const show = (id: string, earlier: Given, later: Given, isBroken = false) =>
  formatChange(
    changeBetween(indicatorCalled(id), valueGiven(earlier), valueGiven(later), isBroken),
    "zh-Hans",
  );

describe("the change between two years", () => {
  it("of a rate is in percentage points", () => {
    expect(show("disclosure-rate", [50, 100], [62, 100])).toBe("+12.0 个百分点");
    expect(show("disclosure-rate", [62, 100], [50, 100])).toBe("−12.0 个百分点");
    expect(show("disclosure-rate", [50, 100], [50, 100])).toBe("0.0 个百分点");
  });

  it("of a count is in percent, with what it was and what came", () => {
    expect(show("requests-received", 3511, 3525)).toBe("+0.4 % (+14/3,511)");
    expect(show("requests-received", 40, 30)).toBe("−25.0 % (−10/40)");
  });

  it("from zero has no percentage, only a difference", () => {
    expect(show("requests-received", 0, 12)).toBe("+12");
    expect(show("requests-received", 0, 0)).toBe("0");
  });

  it("of a figure that may be negative is a difference", () => {
    expect(show("normative-net", -177, -2)).toBe("+175");
  });

  it("across a break is not comparable, whatever the figures", () => {
    expect(show("normative-documents-issued", 40, 9, true)).toBe("不可比");
    expect(show("normative-documents-issued", "not_submitted", 9, true)).toBe("不可比");
  });

  it("takes over what is missing, and never counts it as 0", () => {
    expect(show("requests-received", "not_submitted", 12)).toBe("…");
    expect(show("requests-received", 12, "blank")).toBe("空");
    expect(show("disclosure-rate", "no_base", [1, 40])).toBe("—");
  });

  it("says where a base is too small to compare", () => {
    const change = changeBetween(
      indicatorCalled("disclosure-rate"),
      valueGiven([1, 2]),
      valueGiven([50, 100]),
      false,
    );
    expect(change).toMatchObject({ status: "changed", isSmall: true });
  });
});
