import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { CHART_CASES } from "../chart-cases.fixture.ts";
import { PICTURE_COLORS } from "./picture-colors.ts";
import { writeChartDocument, writeChartPicture, writeSharePicture } from "./write-picture.ts";

const WORDS = {
  locale: "zh-Hans",
  title: "宿迁市2024年公开率54.0 %，高于江苏省设区市中位数",
  subtitle: "公开率，（予以公开＋部分公开）÷办理结果总计",
  summary: "“54.0 %” <高于> 中位数",
  notes: ["2021年起口径调整，不可直接比较。"],
  source: "来源：已公布的年度报告，第2版",
  address: "https://nianbao.example/rank/disclosure-rate/320000.cities/2024?asof=2026-03-31",
} as const;

describe.each(Object.entries(CHART_CASES))("the file of a %s", (_, spec) => {
  it("is well-formed XML that needs no style sheet and no script", async () => {
    for (const size of ["narrow", "wide"] as const) {
      const svg = await writeChartDocument({ ...WORDS, spec, size });
      expect(() => parse(svg)).not.toThrow();
      expect(svg).not.toMatch(/var\(|class=|data-|<script|NaN/);
    }
  });

  it("is well-formed as the preview of a link", async () => {
    const svg = await writeSharePicture({ ...WORDS, spec });
    expect(() => parse(svg)).not.toThrow();
    expect(svg).not.toMatch(/var\(|NaN/);
  });
});

describe("the file of a chart", () => {
  const spec = CHART_CASES["bars of one body"];
  if (spec === undefined) throw new RangeError("No such case");

  it("says what was found, what is measured, how to read it, whose figures and where they stand", async () => {
    const { texts, names } = parse(await writeChartDocument({ ...WORDS, spec, size: "wide" }));
    const all = texts.join("");
    for (const words of [WORDS.title, WORDS.subtitle, WORDS.notes[0], WORDS.source, WORDS.summary])
      expect(all).toContain(words);
    expect(all.replaceAll(/\s/g, "")).toContain(WORDS.address);
    expect(names.slice(0, 3)).toEqual(["svg", "title", "desc"]);
  });

  it("turns dark with its reader, and a picture in pixels does not", async () => {
    const file = await writeChartDocument({ ...WORDS, spec, size: "wide" });
    expect(file).toContain("@media (prefers-color-scheme:dark)");
    expect(file).toContain('[fill="#ffffff"]{fill:#14171a}');
    expect(await writeChartPicture({ ...WORDS, spec, size: "wide" })).not.toContain("<style");
  });

  it("is the same every time", async () => {
    const write = () => writeChartDocument({ ...WORDS, spec, size: "wide" });
    expect(await write()).toBe(await write());
  });
});

describe("the preview of a page without a drawing", () => {
  it("has its title and source", async () => {
    const { texts } = parse(await writeSharePicture({ ...WORDS, spec: null }));
    expect(texts.join("")).toContain("来源");
  });
});

describe("the colours of pictures", () => {
  const sheet = readFileSync("app/globals.css", "utf8");
  const [light = "", dark = ""] = sheet.split("@media screen and (prefers-color-scheme: dark)");

  it("are the style sheet's, hairlines mixed with their paper", () => {
    for (const [token, color] of Object.entries(PICTURE_COLORS)) {
      if (token === "line") continue;
      expect(light, token).toContain(`--color-${token}: ${color.light};`);
      const inDark = dark.slice(0, dark.indexOf("@media print"));
      if (color.dark === color.light) expect(inDark, token).not.toContain(`--color-${token}:`);
      else expect(inDark, token).toContain(`--color-${token}: ${color.dark};`);
    }
  });

  it("are all different in the light theme, so that the dark one can tell them apart", () => {
    const values = Object.values(PICTURE_COLORS).map((color) => color.light);
    expect(new Set(values).size).toBe(values.length);
  });
});

function parse(svg: string): { readonly names: readonly string[]; readonly texts: readonly string[] } {
  const names: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => names.push(name));
  parser.on("text", (text) => texts.push(text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { names, texts };
}
