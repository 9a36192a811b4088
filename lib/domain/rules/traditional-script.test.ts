import * as OpenCC from "opencc-js";
import { describe, expect, it } from "vitest";
import type { Localized } from "#lib/domain/localized.ts";
import { readForChecks } from "./checked-report.ts";
import { RULES } from "./registry.ts";
import { specimenInput } from "./specimen-input.fixture.ts";

const toTraditional = OpenCC.Converter({ from: "cn", to: "tw" });
/** Where usage differs from the converter: what it writes, and what is written. */
const EXCEPTIONS: readonly (readonly [string, string])[] = [
  ["新制作", "新製作"],
  ["編制依據", "編製依據"],
];

function convert(text: string): string {
  return EXCEPTIONS.reduce((all, [converted, used]) => all.replaceAll(converted, used), toTraditional(text));
}

function misspelt(words: readonly Localized[]): readonly string[] {
  return words.filter((word) => convert(word["zh-Hans"]) !== word["zh-Hant"]).map((word) => word["zh-Hant"]);
}

/** These repeat what was typed, a name or the number of a notice, as it is. */
const QUOTING = ["CELL-NOT-NUMBER", "CO-TITLE", "CO-BASIS", "CO-BASIS-OLD", "CO-PLACEHOLDER", "CO-EMPTY-SUB"];

describe("rules in traditional script", () => {
  it("say the same characters, by usage", () => {
    const words = RULES.flatMap((rule) => [
      rule.title,
      rule.source,
      ...(QUOTING.includes(rule.id) ? [] : rule.examples).flatMap((example) =>
        rule.check(readForChecks(specimenInput(example))).map(({ message }) => message),
      ),
    ]);
    expect(words.length).toBeGreaterThan(140);
    expect(misspelt(words)).toEqual([]);
  });

  it("would be caught with a wrong character", () => {
    expect(misspelt([{ "zh-Hans": "行政复议", "zh-Hant": "行政復議", en: "" }])).toEqual(["行政復議"]);
  });
});
