import { describe, expect, it } from "vitest";
import { textWidth } from "./text-width.ts";
import { cutLongWords, wrapText } from "./wrap-text.ts";

describe("the width of a text", () => {
  it("counts a Chinese letter, its punctuation and full-width forms as one em", () => {
    expect(textWidth("积石山（县）")).toBe(6);
    expect(textWidth("“三安全”")).toBe(5);
    expect(textWidth("１２")).toBe(2);
  });

  it("counts figures as a little more than half an em", () => {
    expect(textWidth("2024")).toBeCloseTo(2.32);
  });
});

describe("a wrapped text", () => {
  it("keeps every letter", () => {
    const name = "中国（上海）自由贸易试验区临港新片区管理委员会";
    expect(wrapText(name, 12).join("")).toBe(name);
    for (const line of wrapText(name, 12)) expect(textWidth(line)).toBeLessThanOrEqual(12);
  });

  it("begins no line with a closing mark and ends none with an opening one", () => {
    expect(wrapText("甲乙丙（丁戊）己", 3)).toEqual(["甲乙丙", "（丁", "戊）己"]);
  });

  it("leaves a per cent sign with its number", () => {
    expect(wrapText("中位数48.0 %", 5.3)).toEqual(["中位数", "48.0 %"]);
  });

  it("breaks Latin text between words", () => {
    expect(wrapText("Shanghai Municipal Government Office", 12)).toEqual([
      "Shanghai Municipal",
      "Government Office",
    ]);
  });
});

describe("a word wider than its column", () => {
  it("is cut with a hyphen, and nothing else is", () => {
    const lines = cutLongWords(["Administrative", "query"], 5);
    expect(lines.join(" ").replace("- ", "")).toBe("Administrative query");
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(5);
    expect(cutLongWords(["属于四类过程性信息", "two words of it"], 3)).toEqual([
      "属于四类过程性信息",
      "two words of it",
    ]);
  });

  it("keeps letters together where the column is narrower than any part", () => {
    expect(cutLongWords(["Administrative"], 1).join("").replaceAll("-", "")).toBe("Administrative");
  });
});
