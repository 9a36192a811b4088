import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/domain/localized.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { MEASURES } from "#lib/domain/templates/types.ts";
import { defineIndicator, measuresOf } from "./define-indicator.ts";
import { disclosureRate } from "./disclosure-rate.ts";
import { exampleValue } from "./example-value.fixture.ts";
import { formatIndicator } from "./format-indicator.ts";
import { findIndicator, findIndicatorByCode, INDICATORS, VARIANTS } from "./registry.ts";
import type { Indicator, IndicatorExample } from "./types.ts";

const ALL = [...INDICATORS, ...VARIANTS];

describe.each(ALL)("$id", (indicator) => {
  it.each(indicator.examples)("shows $shows", (example) => {
    expect(show(indicator, example)).toBe(example.shows);
  });

  it("speaks only of measures, and of such as a format knows", () => {
    for (const measure of measuresOf(indicator)) {
      expect(MEASURES).toContain(measure);
      expect(TEMPLATES.some((template) => template.measures[measure] !== undefined)).toBe(true);
    }
  });

  it("has words in every language", () => {
    const words = [indicator.name, indicator.definition, ...indicator.caveats];
    for (const locale of LOCALES) for (const word of words) expect(word[locale]).not.toBe("");
  });

  it("has an example that is no number", () => {
    expect(indicator.examples.map(({ shows }) => shows).some((shows) => /^(?:—|空|z|0|…)/.test(shows))).toBe(
      true,
    );
  });
});

describe("the indicators", () => {
  it("have ids and names of their own", () => {
    for (const key of ["id", "code"] as const) {
      expect(new Set(ALL.map((indicator) => indicator[key])).size).toBe(ALL.length);
    }
    for (const locale of LOCALES) {
      expect(new Set(ALL.map(({ name }) => name[locale])).size).toBe(ALL.length);
    }
  });

  it("are found by the name they have in addresses and by the one they have in data", () => {
    for (const indicator of ALL) {
      expect(findIndicator(indicator.id)).toBe(indicator);
      expect(findIndicatorByCode(indicator.code)).toBe(indicator);
    }
    expect(findIndicatorByCode("disclosure-rate")).toBeUndefined();
  });

  it("tell the two meanings of disclosure apart on the same report", () => {
    const suqian = "suqian-2024";
    expect(show(indicatorCalled("disclosure-rate"), { given: suqian, shows: "" })).toBe(
      "54.0 % (1,902/3,521)",
    );
    expect(show(indicatorCalled("disclosure-share-of-decisions"), { given: suqian, shows: "" })).toBe(
      "95.4 % (1,902/1,994)",
    );
  });

  it("cannot be defined without an example from a published report", () => {
    expect(() => defineIndicator({ ...disclosureRate, examples: [] })).toThrow("no example");
  });

  it("cannot be defined under a name that does not belong in an address", () => {
    expect(() => defineIndicator({ ...disclosureRate, id: "公开率" })).toThrow("address");
  });
});

function indicatorCalled(id: string): Indicator {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new RangeError(id);
  return indicator;
}

function show(indicator: Indicator, example: IndicatorExample): string {
  return formatIndicator(indicator, exampleValue(indicator, example), "zh-Hans");
}
