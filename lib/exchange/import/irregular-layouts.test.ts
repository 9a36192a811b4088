import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { readReport } from "./read-report.ts";
import { differences } from "./reading-differences.fixture.ts";
import { consistentContent, sampleLayout, sampleTexts } from "./samples.fixture.ts";

const template2021 = templateById("gongkai-2021");
const content = consistentContent(template2021, 5);
const perLine = sampleLayout("one cell to a line");
const markdown = sampleLayout("Markdown");

describe("what offices and PDF readers do to a report", () => {
  it("takes commas for what they do in the table: a list of figures, or thousands", () => {
    const document = markdown.lay(template2021, content);
    const listed = document.content.replaceAll(" | ", ",").replace(/^\| | \|$/gm, "");
    expect(differences(template2021, content, readReport({ ...document, content: listed }))).toEqual([]);
    const key = "t2.admin_licensing.decisions";
    const values = { ...content.values, [key]: { status: "unreadable", raw: "1,118,163" } as const };
    const grouped = readReport(perLine.lay(template2021, { ...content, values }));
    expect(grouped.cells[key]?.value).toMatchObject({ value: "1118163" });
  });

  it("reads on where a page ends inside a row", () => {
    const document = perLine.lay(template2021, content);
    const row = /(一、本年新收政府信息公开申请数量\n\d+\n\d+\n)/;
    const paged = document.content.replace(row, "$1— 3 —\n第3页 共6页\n");
    const reading = readReport({ ...document, content: paged });
    expect(differences(template2021, content, reading)).toEqual([]);
    expect(reading.unmatched.map(({ text }) => text)).toContain("— 3 —");
  });

  it("finds table 4 without a heading, and the last row of table 3 above it", () => {
    const document = perLine.lay(template2021, content);
    const headless = document.content.replace(/\n[二三四]、[^\n]*情况(?=\n)/g, "");
    expect(headless).not.toContain("四、政府信息公开行政复议");
    expect(differences(template2021, content, readReport({ ...document, content: headless }))).toEqual([]);
  });

  it("passes over a list of contents", () => {
    const document = perLine.lay(template2021, content);
    const list = template2021.sections.map(({ title }, index) => `${title["zh-Hans"]}……${index + 1}`);
    const reading = readReport({
      ...document,
      content: document.content.replace("\n", `\n目录\n${list.join("\n")}\n`),
    });
    expect(reading.texts.s1?.text).toBe(sampleTexts.s1);
    expect(reading.texts.intro?.text).toBe(sampleTexts.intro);
  });
});
