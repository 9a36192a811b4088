import { describe, expect, it } from "vitest";
import { disclosureShareOfDecisions } from "./disclosure-share-of-decisions.ts";
import { exampleValue } from "./example-value.fixture.ts";
import { formatIndicator } from "./format-indicator.ts";
import { LENSES, lensOf } from "./lenses.ts";
import { requestsReceived } from "./requests-received.ts";

const throughEach = (id: string) =>
  LENSES.find((lens) => lens.id === id)?.definitions.map(({ indicator, isOfficial }) => [
    formatIndicator(indicator, exampleValue(indicator, { given: "suqian-2024", shows: "" }), "zh-Hans"),
    isOfficial,
  ]);

describe("one name with several definitions", () => {
  it("gives four rates of disclosure for the same report, two of them official", () => {
    expect(throughEach("disclosure")).toEqual([
      ["54.0 % (1,902/3,521)", true],
      ["64.8 % (1,902/2,935)", false],
      ["73.7 % (1,902/2,580)", false],
      ["95.4 % (1,902/1,994)", true],
    ]);
  });

  it("gives two rates of correction, with pending cases in the base or not", () => {
    expect(throughEach("review-correction")).toEqual([
      ["10.6 % (18/170)", false],
      ["13.4 % (18/134)", true],
    ]);
  });

  it("is found from any of its definitions, and not from a name with one", () => {
    expect(lensOf(disclosureShareOfDecisions)?.id).toBe("disclosure");
    expect(lensOf(requestsReceived)).toBeNull();
  });
});
