import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { documentOfFile } from "./document-of-file.ts";
import { ImportRefused } from "./import-refused.ts";
import { readReport } from "./read-report.ts";

const HEAD =
  "第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 1 2 3\n三、收到和处理政府信息公开申请情况\n申请人情况 自然人 法人或其他组织 总计\n一、本年新收政府信息公开申请数量 ";
const MOST = 130_000;

/** What became of a file: how many cells were read, or the sentence it was refused with. */
async function outcome(name: string, content: string | Uint8Array): Promise<number | string> {
  try {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    return Object.keys(readReport(await documentOfFile(name, bytes)).cells).length;
  } catch (error) {
    if (error instanceof ImportRefused) return error.reason["zh-Hans"];
    throw error;
  }
}

function filled(words: string): string {
  return words.repeat(Math.floor((MOST - HEAD.length) / words.length));
}

describe("a text made to keep the reader busy", () => {
  it.each([
    ["digits", filled("1")],
    ["zeros", filled("0")],
    ["figures", filled("12 ")],
    ["figures in lists", filled("1,")],
    ["set-off thousands", filled("1,234")],
    ["blanks", `${filled(" ")}1`],
    ["wide blanks", `${filled("　")}1`],
    ["numerals", filled("一二三四五六七八九十")],
    ["numbered words", filled("五、存在")],
    ["opening brackets", filled("（")],
    ["bracketed numbers", filled("（一）")],
    ["slashes with blanks", filled("/ ")],
    ["dashes", filled("-")],
    ["letters like digits", filled("O")],
    ["notes", filled("注：")],
    ["rows of figures", "12 0 0 0 0 0 12\n".repeat(6000)],
    ["labels", "一、本年新收政府信息公开申请数量\n".repeat(6000)],
    ["titles", "云山市2023年政府信息公开工作年度报告\n".repeat(8000)],
    ["pages", "1\n\f".repeat(6000)],
    [
      "rows of digits without borders",
      `一、本年新收政府信息公开申请数量${"1234567".repeat(6)}\n`.repeat(3000),
    ],
  ])(
    "is read to its end, whatever it says: %s",
    async (_, noise) => {
      expect(await outcome("报告.txt", HEAD + noise)).toBeGreaterThan(0);
    },
    20_000,
  );

  it.each([
    ["six million letters on one line", "报告.txt", "a".repeat(6_000_000), "太大"],
    ["quotes a thousand deep", "报告.txt", `${">".repeat(10_000)}一\n`.repeat(20), "没有找到"],
    ["a row of a hundred thousand columns", "报告.md", `${HEAD}\n|${"1|".repeat(100_000)}`, "列"],
    ["a page of a hundred thousand columns", "报告.html", `<table><tr>${"<td>1".repeat(100_000)}`, "列"],
    ["a page of a million rows", "报告.html", `<table>${"<tr><td>1".repeat(500_000)}`, "行"],
    ["a page nested half a million deep", "报告.html", "<div>".repeat(500_000), "层"],
    [
      "cells that cover the page many times over",
      "报告.html",
      `<table>${"<tr><td rowspan=65534 colspan=1000>1".repeat(20_000)}`,
      "列",
    ],
    ["a tag without an end", "报告.html", `<a ${"b".repeat(5_000_000)}`, "空"],
    [
      "a Word file of zips in zips",
      "报告.docx",
      zipSync({ "a.zip": zipSync({ b: new Uint8Array(9_000_000) }) }),
      "docx",
    ],
    [
      "a Word file that is something else",
      "报告.docx",
      Uint8Array.from({ length: 90_000 }, (_, at) => (at * 7919) & 255),
      "损坏",
    ],
    [
      "a PDF whose pages are their own parents",
      "报告.pdf",
      "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 5/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R/Size 3>>",
      "报告.pdf",
    ],
    [
      "a PDF of arrays in arrays",
      "报告.pdf",
      `%PDF-1.7\n1 0 obj${"[".repeat(1_000_000)}\nendobj\ntrailer<</Root 1 0 R>>`,
      "报告.pdf",
    ],
  ] as const)("is refused with a sentence: %s", async (_, name, content, words) => {
    expect(await outcome(name, content)).toContain(words);
  });
});
