import { describe, expect, it } from "vitest";
import { documentOfFile } from "../document-of-file.ts";
import { layOut } from "../lay-out.ts";
import { expectPlaces, expectReadBack } from "../read-back.fixture.ts";
import { wordFile, wordParagraph, wordReport } from "./word-file.fixture.ts";

async function linesOf(
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  return layOut(await documentOfFile("年报.docx", wordFile(body, parts)))
    .text.replace(/\n$/, "")
    .split("\n");
}

function numberedParagraph(words: string, level: number, list = 1): string {
  return wordParagraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

function level(index: number, format: string, pattern: string, more = ""): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
}

describe("a Word file", () => {
  it("is read cell by cell, merged cells and empty ones included, with every text", async () => {
    await expectReadBack({
      name: "年报.docx",
      write: wordReport,
      numRuns: 10,
      also: (reading) => {
        expectPlaces(reading);
        for (const { value, source } of Object.values(reading.cells))
          if (value.status === "reported") expect(source.table).not.toBeNull();
      },
    });
  });

  it("gives back the numbers that Word counts itself", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}${level(3, "bullet", "●")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num>`;
    const body = [
      numberedParagraph("总体情况", 0),
      numberedParagraph("主动公开", 1),
      numberedParagraph("公开320条", 2),
      numberedParagraph("要点", 3),
      numberedParagraph("依申请公开", 1),
      numberedParagraph("其他", 0),
      numberedParagraph("监督保障", 1),
      numberedParagraph("另一列表", 0, 2),
      numberedParagraph("无此列表", 0, 9),
    ];
    expect(await linesOf(body.join(""), { numbering })).toEqual([
      "一、总体情况",
      "（一）主动公开",
      "1.公开320条",
      "要点",
      "（二）依申请公开",
      "二、其他",
      "（一）监督保障",
      "十一、另一列表",
      "无此列表",
    ]);
  });

  it("knows numbers that come with a style, also one it is based on", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、", '<w:pStyle w:val="1"/>')}${level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="2"/>')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>`;
    const styles = [
      '<w:style w:styleId="1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
      '<w:style w:styleId="2"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
      '<w:style w:styleId="own"><w:basedOn w:val="2"/><w:pPr><w:jc w:val="left"/></w:pPr></w:style>',
    ];
    const body = [
      wordParagraph("总体情况", '<w:pStyle w:val="1"/>'),
      wordParagraph("主动公开", '<w:pStyle w:val="own"/>'),
      wordParagraph("无编号", '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ];
    expect(await linesOf(body.join(""), { numbering, styles: styles.join("") })).toEqual([
      "一、总体情况",
      "（一）主动公开",
      "无编号",
    ]);
  });

  it("takes what Word shows and nothing it hides", async () => {
    const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
    const body = [
      `<w:p>${text("共")}<w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins>${text("12")}</w:ins>${text("件")}</w:p>`,
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>${text("明")}</w:p>`,
      `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${text("上")}<w:r><w:br/></w:r>${text("下")}</w:p>`,
      `<w:sdt><w:sdtContent><w:p>${text("控件")}</w:p></w:sdtContent></w:sdt>`,
      `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent><w:p>${text("框")}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${text("框")}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ];
    expect(await linesOf(body.join(""))).toEqual(["共12件", "明", "上", "下", "控件", "框"]);
  });

  it("opens a table that only arranges the page, and puts no list number before a figure", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(numberedParagraph("国家秘密", 0))}${cell(numberedParagraph("5", 0))}${cell(numberedParagraph("", 0))}</w:tr></w:tbl>`;
    const outer = `<w:tbl><w:tr>${cell(wordParagraph("左"))}${cell(inner)}</w:tr></w:tbl>`;
    expect(await linesOf(outer, { numbering })).toEqual(["左", "1.国家秘密\t5\t"]);
  });
});
