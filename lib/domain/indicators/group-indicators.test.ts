import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/domain/localized.ts";
import { evaluateGroupIndicator } from "./group-indicator.ts";
import { findGroupIndicator, formatGroupIndicator, GROUP_INDICATORS } from "./group-indicators.ts";
import { findIndicator } from "./registry.ts";

describe.each(GROUP_INDICATORS)("$id", (indicator) => {
  it.each(indicator.examples)("shows $shows", ({ reports, shows }) => {
    expect(formatGroupIndicator(evaluateGroupIndicator(indicator, reports))).toBe(shows);
  });

  it("has words in every language, a number and a dash among its examples", () => {
    const words = [indicator.name, indicator.definition, indicator.base, ...indicator.caveats];
    for (const locale of LOCALES) for (const word of words) expect(word[locale]).not.toBe("");
    expect(indicator.examples.map(({ shows }) => shows)).toContain("—");
    expect(indicator.examples.some(({ shows }) => shows.endsWith(")"))).toBe(true);
  });

  it("has a name that no figure of a report has", () => {
    expect(findIndicator(indicator.id)).toBeUndefined();
    expect(findGroupIndicator(indicator.id)).toBe(indicator);
    expect(indicator.code).toBe(indicator.id.replaceAll("-", "_"));
  });
});
