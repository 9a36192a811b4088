import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { documentOfFile } from "../document-of-file.ts";
import { ImportRefused } from "../import-refused.ts";
import { layOut } from "../lay-out.ts";
import { MAX_PAGES, MAX_STREAM } from "../limits.ts";
import { expectPlaces, expectReadBack } from "../read-back.fixture.ts";
import { readReport } from "../read-report.ts";
import { differences } from "../reading-differences.fixture.ts";
import { consistentContent } from "../samples.fixture.ts";
import { type PdfText, pdfFile, pdfReport } from "./pdf-file.fixture.ts";

const template2021 = templateById("gongkai-2021");
const FILLER: readonly PdfText[] = Array.from({ length: 10 }, (_, index) => ({
  words: `政府信息公开工作年度报告正文第${"一二三四五六七八九十"[index]}行文字足够长不会当作扫描件`,
  x: 60,
  y: 400 - index * 20,
  size: 10,
}));

async function linesOf(file: Uint8Array): Promise<readonly string[]> {
  return layOut(await documentOfFile("年报.pdf", file)).text.split("\n");
}

async function refusal(file: Uint8Array): Promise<string> {
  const error: unknown = await documentOfFile("年报.pdf", file).then(
    () => new Error("taken"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ImportRefused)) throw error;
  for (const sentence of Object.values(error.reason)) expect(sentence).toContain("年报.pdf");
  return error.reason["zh-Hans"];
}

describe("a PDF", () => {
  it("is read cell by cell from places alone, over pages and with a font that it does not bring", async () => {
    await expectReadBack({ name: "年报.pdf", write: pdfReport, numRuns: 8, also: expectPlaces });
  }, 20_000);

  it("keeps columns one below the other, and what is printed twice or sideways out of the way", async () => {
    const at = (words: string, x: number, y: number, more: Partial<PdfText> = {}) => ({
      words,
      x,
      y,
      size: 10,
      ...more,
    });
    const lines = await linesOf(
      pdfFile([
        [
          at("一、本年新收", 60, 700),
          at("12", 300, 701),
          at("0", 400, 699),
          at("办理结果", 40, 690, { isSideways: true }),
          at("二、上年结转", 60, 680),
          at("0", 300, 680),
          at("345", 400, 680),
          at("345", 400.4, 680),
          ...FILLER,
        ],
        [at("第二页", 60, 700)],
      ]),
    );
    const [first = "", sideways, second = ""] = lines;
    expect(first).toMatch(/^ +一、本年新收 {10,}12 {5,}0$/);
    expect(sideways?.trim()).toBe("办理结果");
    expect(second).toMatch(/^ +二、上年结转 {10,}0 {5,}345$/);
    expect(first.indexOf("12")).toBe(second.indexOf("0"));
    expect(lines.at(-1)).toBe("\f第二页");
  });

  it("takes a label set letter below letter as one", async () => {
    const label = [..."办理结果"].map((words, index) => ({ words, x: 60, y: 700 - index * 14, size: 10 }));
    const rows = [1, 2, 3].map((number) => ({
      words: String(number),
      x: 300,
      y: 698 - number * 14,
      size: 10,
    }));
    const lines = await linesOf(pdfFile([[...label, ...rows, ...FILLER]]));
    expect(lines.slice(0, 4).map((line) => line.trim())).toEqual(["办理结果", "1", "2", "3"]);
  });

  it("marks what runs along the margin of every page, and not page numbers and figures", async () => {
    const page = (number: number): readonly PdfText[] => [
      { words: "清溪区年报", x: 60, y: 810, size: 9 },
      { words: `（三）不予公开${number}`, x: 60, y: 400, size: 9 },
      { words: String(number), x: 300, y: 60, size: 9 },
      { words: `第${number}版 摘要`, x: 60, y: 30, size: 9 },
    ];
    const { rows, text, running } = layOut(
      await documentOfFile("年报.pdf", pdfFile([page(1), page(2), FILLER])),
    );
    const marked = rows.filter((_, index) => running?.has(index));
    expect(marked.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      "清溪区年报",
      "第1版 摘要",
      "清溪区年报",
      "第2版 摘要",
    ]);
  });

  it("says for every figure on which page it is printed, and where on it", async () => {
    const content = consistentContent(template2021, 4);
    const reading = readReport(await documentOfFile("年报.pdf", pdfReport(template2021, content)));
    const pages = template2021.cells.map(({ key }) => reading.cells[key]?.source.page);
    expect(pages).not.toContain(null);
    expect(pages[0]?.number).toBeLessThan(pages.at(-1)?.number ?? 0);
    for (const page of pages) {
      const { x = -1, y = -1, width = 2, height = 2 } = page?.box ?? {};
      expect(Math.min(x, y, width, height)).toBeGreaterThan(0);
      expect(Math.max(x + width, y + height)).toBeLessThan(1);
    }
  });

  it("lists running titles as such, and reads on past them", async () => {
    const content = consistentContent(template2021, 6);
    const reading = readReport(
      await documentOfFile("年报.pdf", pdfReport(template2021, content, "清溪区年报")),
    );
    expect(differences(template2021, content, reading)).toEqual([]);
    const titles = reading.unmatched.filter(({ text }) => text === "清溪区年报");
    expect(titles.length).toBeGreaterThan(1);
    expect(new Set(titles.map(({ reason }) => reason))).toEqual(new Set(["page-furniture"]));
  });

  it("is read upright where its pages were turned", async () => {
    const sideways = { x: 300, size: 10, isSideways: true };
    const turned = [
      { ...sideways, words: "总计", y: 700 },
      { ...sideways, words: "12", y: 500 },
      ...FILLER.map((text, index) => ({ ...text, x: 200 - index * 15, y: 800, isSideways: true })),
    ];
    const [first] = await linesOf(pdfFile([turned], { page: "/Rotate 270" }));
    expect(first).toMatch(/^ +总计 {20,}12$/);
  });
});

describe("a PDF that cannot be read", () => {
  it("because it is a scan says so", async () => {
    expect(await refusal(pdfFile([[], [{ words: "骑缝章", x: 50, y: 50, size: 9 }]]))).toContain("扫描件");
  });

  it("because it is protected says that a password must be removed", async () => {
    const bytes = `<${"0".repeat(64)}>`;
    const trailer = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${bytes} /U ${bytes} /P -4 >>`;
    expect(await refusal(pdfFile([FILLER], { trailer }))).toContain("取消密码");
  });

  it.each([
    ["is cut off before it begins", new TextEncoder().encode("%PDF-1.7")],
    ["is something else", new TextEncoder().encode("规章")],
    ["holds pages that hold themselves", pdfFile([FILLER], { kids: "2 0 R" })],
  ])("because it %s is called damaged", async (_, file) => {
    expect(await refusal(file)).toContain("已损坏");
  });

  it.each([1, 2])("because its content, compressed %i times, is a bomb says so", async (times) => {
    let content = Buffer.alloc(MAX_STREAM + 1, "(");
    for (let time = 0; time < times; time++) content = deflateSync(content, { level: 1 });
    const stream = Buffer.concat([Buffer.from("stream\r\n"), content, Buffer.from("\nendstream")]);
    expect(await refusal(Buffer.concat([pdfFile([FILLER]), stream]))).toContain("解压后过大");
  });

  it("because it pretends to hold a million streams is refused at once", async () => {
    for (const streams of ["stream\nx\x9c", "stream\n"]) {
      const file = Buffer.from(`%PDF-1.7\n${streams.repeat(800_000)}endstream`, "latin1");
      expect(await refusal(file)).toMatch(/解压后过大|已损坏/);
    }
  });

  it("because it has too many pages says so", async () => {
    expect(await refusal(pdfFile(new Array<readonly PdfText[]>(MAX_PAGES + 1).fill([])))).toContain("120页");
  });
});
