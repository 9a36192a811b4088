import * as OpenCC from "opencc-js";
import { describe, expect, it } from "vitest";
import { LOCALES, type Localized } from "#lib/domain/localized.ts";
import { MONEY_UNIT_WORDS } from "#lib/domain/reports/money-unit-words.ts";
import { TEMPLATES } from "./registry.ts";
import { thirdFormat } from "./third-format.fixture.ts";

/** Where usage differs from the converter: what it writes, and what is written. */
const EXCEPTIONS: readonly (readonly [string, string])[] = [
  ["平臺", "平台"],
  ["發佈", "發布"],
  // The converter splits 新制|作.
  ["新制作", "新製作"],
];

const toTraditional = OpenCC.Converter({ from: "cn", to: "tw" });

function convert(simplified: string): string {
  return EXCEPTIONS.reduce(
    (text, [converted, used]) => text.replaceAll(converted, used),
    toTraditional(simplified),
  );
}

function isLocalized(value: object): value is Localized {
  return LOCALES.every((locale) => typeof (value as Record<string, unknown>)[locale] === "string");
}

function wordingsIn(value: unknown): readonly Localized[] {
  if (value instanceof Map) return [...value.values()].flatMap(wordingsIn);
  if (typeof value !== "object" || value === null) return [];
  return isLocalized(value) ? [value] : Object.values(value).flatMap(wordingsIn);
}

const wordings = [...TEMPLATES, thirdFormat, MONEY_UNIT_WORDS].flatMap(wordingsIn);

function misspelt(words: readonly Localized[]): readonly string[] {
  return words.filter((word) => convert(word["zh-Hans"]) !== word["zh-Hant"]).map((word) => word["zh-Hant"]);
}

describe("wording in traditional script", () => {
  it("is the simplified wording character by character, by usage", () => {
    expect(wordings.length).toBeGreaterThan(1000);
    expect(misspelt(wordings)).toEqual([]);
  });

  it("would be caught with a wrong character", () => {
    const wrong: Localized = { "zh-Hans": "行政复议", "zh-Hant": "行政復議", en: "" };
    expect(misspelt([wrong])).toEqual(["行政復議"]);
  });

  it("writes 行政複議, 重複, 反覆, 製作, 制發, and keeps 信息", () => {
    const all = wordings.map((word) => word["zh-Hant"]).join("\n");
    for (const word of ["行政複議", "重複申請", "反覆申請", "另行製作", "新製作", "本年制發", "信息"])
      expect(all).toContain(word);
    for (const word of ["復議", "重復", "反複", "資訊", "檔案"]) expect(all).not.toContain(word);
  });

  it("leaves no Chinese in the English labels but the units a form prints and the numbers of notices", () => {
    const rest = wordings.map(({ en }) => en.replaceAll(/国办[^\s)]*号|[亿万]?元/g, ""));
    expect(rest.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
