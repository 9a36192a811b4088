import { Converter } from "opencc-js/t2cn";
import { describe, expect, it } from "vitest";
import { compactLabel } from "./compact-label.ts";
import { foldText, VOCABULARY } from "./fold-text.ts";

describe("folding text for comparison", () => {
  it("keeps every character in its place, so that offsets stay true", () => {
    const printed = "深圳市光明區２０１９年政府資訊公開（規範性檔案）＋９７件　－13 ㈠ 𠮷 “三安全一穩定”";
    expect(foldText(printed)).toHaveLength(printed.length);
  });

  it("makes full-width digits and signs narrow", () => {
    expect(foldText("＋９７，－13，−8，——")).toBe("+97,-13,-8,--");
  });

  it("reads Taiwan vocabulary beside mainland words in traditional script", () => {
    expect(foldText("規範性檔案、政府信息公開、程式")).toBe("规范性文件、政府信息公开、程序");
  });

  it("knows only words of Taiwan usage that a dictionary replaces the same way", () => {
    const toMainland = Converter({ from: "twp", to: "cn" });
    const toTraditional = (word: string) =>
      [...word].map((character) => TRADITIONAL[character] ?? character).join("");
    for (const [taiwan, mainland] of VOCABULARY) expect(toMainland(toTraditional(taiwan))).toBe(mainland);
  });

  it("passes over pronunciations that a converter left behind, and keeps other brackets", () => {
    expect(foldText("規(guī)章")).toBe("规     章");
    expect(compactLabel("網(wǎng)站規(guī)范性文件")).toBe("网站规范性文件");
    expect(foldText("附件(PDF)")).toBe("附件(PDF)");
  });

  it("compares labels without numbering, brackets, quotes and spaces", () => {
    expect(compactLabel("3.危及“三安全一稳定”")).toBe("危及三安全一稳定");
    expect(compactLabel("（二）部分公开（区分处理的，只计这一情形）")).toBe("部分公开区分处理的只计这一情形");
    expect(compactLabel("四、結轉下年度繼續辦理")).toBe(compactLabel("结转下年度 继续办理"));
  });
});

const TRADITIONAL: Readonly<Record<string, string>> = {
  档: "檔",
  资: "資",
  讯: "訊",
  专: "專",
};
