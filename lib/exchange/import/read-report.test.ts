import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import { ImportRefused } from "./import-refused.ts";
import { readReport } from "./read-report.ts";
import { differences, same } from "./reading-differences.fixture.ts";
import {
  consistentContent,
  LOST_BORDERS,
  SAMPLE_LAYOUTS,
  type SampleLayout,
  sampleLayout,
  sampleTexts,
  withEmptyColumns,
  withEmptyTotals,
} from "./samples.fixture.ts";
import type { CellReading, ReadingHints } from "./types.ts";

const template2021 = templateById("gongkai-2021");
const anyTemplate = fc.constantFrom(...TEMPLATES);
const anySeed = fc.nat(1_000_000);
/** Layouts that keep an empty cell visible, as a cell, a border or a line break. */
const KEEPS_EMPTY = [
  "tabs",
  "Markdown",
  "a web page from Word",
  "a web page from WPS",
  "one cell to a paragraph",
];

function isSettled({ how }: CellReading): boolean {
  return how !== "uncertain" && how !== "conflict";
}

function changed(content: ReportContent, figures: Readonly<Record<string, string>>): ReportContent {
  const values = Object.entries(figures).map(([key, value]) => {
    const reported: CellValue = { status: "reported", raw: value, value, unit: null, note: null };
    return [key, reported] as const;
  });
  return { ...content, values: { ...content.values, ...Object.fromEntries(values) } };
}

describe("a report in any layout", () => {
  it.each(SAMPLE_LAYOUTS.map((layout) => [layout.name, layout] as const))(
    "is read cell by cell from %s",
    (_, layout) => {
      fc.assert(
        fc.property(anyTemplate, anySeed, (template, seed) => {
          const content = consistentContent(template, seed);
          const reading = readReport(layout.lay(template, content));
          expect(reading.template.id).toBe(template.id);
          expect(differences(template, content, reading)).toEqual([]);
          expect(reading.confidence.failed).toEqual([]);
          expect(
            Object.fromEntries(Object.entries(reading.texts).map(([key, text]) => [key, text?.text])),
          ).toEqual(sampleTexts);
        }),
        { numRuns: 12 },
      );
    },
  );

  it("is taken as printed where it does not add up", () => {
    fc.assert(
      fc.property(
        anyTemplate,
        anySeed,
        fc.constantFrom(...SAMPLE_LAYOUTS),
        fc.nat(170),
        (template, seed, layout, at) => {
          const cell = template.cells.filter(({ table }) => table !== "t2")[at];
          const key = cell?.key ?? "t4.review.total";
          const before = consistentContent(template, seed);
          const value = before.values[key];
          const content = changed(before, {
            [key]: String(Number(value?.status === "reported" ? value.value : 0) + 1),
          });
          const reading = readReport(layout.lay(template, content));
          expect(differences(template, content, reading)).toEqual([]);
          expect(reading.confidence.failed.some(({ cells }) => cells.includes(key))).toBe(true);
          expect(reading.findings.map(({ code }) => code)).toContain("equations-fail");
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("empty cells", () => {
  const keeping = SAMPLE_LAYOUTS.filter(({ name }) => KEEPS_EMPTY.includes(name));

  it("stay empty in every layout that keeps them", () => {
    fc.assert(
      fc.property(
        anyTemplate,
        anySeed,
        fc.constantFrom(...keeping),
        fc.boolean(),
        (template, seed, layout, columns) => {
          const full = consistentContent(template, seed);
          const content = columns ? withEmptyColumns(full) : withEmptyTotals(full);
          expect(differences(template, content, readReport(layout.lay(template, content)))).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("are empty cells of a line that is printed without any figure, and not a line that is missing", () => {
    const content = consistentContent(template2021, 4);
    const document = sampleLayout("one cell to a line").lay(template2021, content);
    const figures = /行政强制\n[^\n]+\n/;
    const emptied = readReport({ ...document, content: document.content.replace(figures, "行政强制\n\n") });
    expect(emptied.cells["t2.admin_coercion.decisions"]?.value).toEqual({ status: "blank", raw: "" });
    const missing = readReport({ ...document, content: document.content.replace(figures, "") });
    expect(missing.cells["t2.admin_coercion.decisions"]).toBeUndefined();
    expect(missing.findings.map(({ code }) => code)).toContain("cells-not-found");
  });

  it("are never filled where the layout lost them: the line is uncertain instead", () => {
    const lost = SAMPLE_LAYOUTS.filter(({ name }) =>
      ["one cell to a line", "spaces", "everything on one line"].includes(name),
    );
    fc.assert(
      fc.property(anyTemplate, anySeed, fc.constantFrom(...lost), (template, seed, layout) => {
        const content = withEmptyColumns(consistentContent(template, seed));
        const reading = readReport(layout.lay(template, content));
        for (const { key } of template.cells) {
          const found = reading.cells[key];
          const expected = content.values[key];
          if (found === undefined || expected === undefined || !isSettled(found)) continue;
          expect(same(found.value, expected), key).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe("digits that lost their borders", () => {
  it("are settled by the equations or left open, and never guessed", () => {
    fc.assert(
      fc.property(anyTemplate, anySeed, (template, seed) => {
        const content = consistentContent(template, seed);
        const reading = readReport(LOST_BORDERS.lay(template, content));
        for (const { key } of template.cells) {
          const found = reading.cells[key];
          const expected = content.values[key];
          if (found === undefined || expected === undefined) throw new Error(`${key} was not read`);
          const values = isSettled(found) ? [found.value] : found.candidates.map(({ value }) => value);
          expect(
            values.length === 0 || values.length >= 24 || values.some((value) => same(value, expected)),
            key,
          ).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  }, 20_000);

  it("are settled by last year's report where the equations leave a choice", () => {
    const content = changed(consistentContent(template2021, 1), {
      "t2.normative_documents.issued": "69",
      "t2.normative_documents.repealed": "36",
      "t2.normative_documents.in_force": "65",
    });
    const document = LOST_BORDERS.lay(template2021, content);
    const last = changed(content, { "t2.normative_documents.in_force": "32" });
    const hints: ReadingHints = { previous: { template: template2021, content: last } };
    expect(readReport(document).cells["t2.normative_documents.issued"]?.how).toBe("uncertain");
    const settled = readReport(document, hints).cells["t2.normative_documents.issued"];
    expect(settled).toMatchObject({ how: "deduced", value: { value: "69" } });
  });
});

describe("what a source says beside plain figures", () => {
  const content = consistentContent(template2021, 5);
  const perLine = sampleLayout("one cell to a line");
  const markdown = sampleLayout("Markdown");
  const raw = (layout: SampleLayout, key: string, words: string) => {
    const values = { ...content.values, [key]: { status: "unreadable", raw: words } as const };
    return readReport(layout.lay(template2021, { ...content, values }));
  };

  it("keeps a declared “not applicable”", () => {
    expect(raw(perLine, "t2.admin_fees.amount_wan", "/").cells["t2.admin_fees.amount_wan"]?.value).toEqual({
      status: "not_applicable",
      raw: "/",
    });
    expect(raw(markdown, "t2.regulations.issued", "——").cells["t2.regulations.issued"]?.value.status).toBe(
      "not_applicable",
    );
  });

  it("is not misled by an explanation that names other lines", () => {
    const document = perLine.lay(template2021, content);
    const explained =
      "行政许可（指行政许可事项，不含行政处罚、行政强制和行政事业性收费，按2022年办件量填写）";
    const reading = readReport({ ...document, content: document.content.replace("行政许可", explained) });
    expect(differences(template2021, content, reading)).toEqual([]);
  });

  it("keeps the note beside a figure", () => {
    const value = raw(markdown, "t2.regulations.repealed", "22（其中修订16件）").cells[
      "t2.regulations.repealed"
    ]?.value;
    expect(value).toMatchObject({ status: "reported", value: "22", note: "其中修订16件" });
  });

  it("keeps the unit of money as printed", () => {
    const old = templateById("gongkai-2019");
    const report = consistentContent(old, 5);
    const amount: CellValue = {
      status: "reported",
      raw: "14.62億元",
      value: "14.62",
      unit: "亿元",
      note: null,
    };
    const document = perLine.lay(old, {
      ...report,
      values: { ...report.values, "t2.gov_procurement.amount": amount },
    });
    expect(readReport(document).cells["t2.gov_procurement.amount"]?.value).toEqual(amount);
  });

  it("marks what is no figure instead of dropping it", () => {
    const about = raw(markdown, "t2.admin_licensing.decisions", "约20").cells["t2.admin_licensing.decisions"];
    expect(about?.value).toEqual({ status: "unreadable", raw: "约20" });
    const range = raw(markdown, "t3.granted.natural_person", "3-4");
    expect(range.cells["t3.granted.natural_person"]?.value).toEqual({ status: "unreadable", raw: "3-4" });
    expect(range.findings.map(({ code }) => code)).toContain("cells-unreadable");
  });

  it("says where each figure stands", () => {
    const reading = readReport(perLine.lay(template2021, content));
    for (const { key } of template2021.cells) {
      const found = reading.cells[key];
      if (found === undefined) throw new Error(`${key} was not read`);
      const { offset, length, line } = found.source;
      expect(reading.sourceText.slice(offset, offset + length)).toBe(
        "raw" in found.value ? found.value.raw : "",
      );
      expect(reading.sourceText.split("\n")[line - 1]).toContain(found.value.raw);
    }
  });
});

describe("what stands where it should not", () => {
  const content = consistentContent(template2021, 9);
  const markdown = sampleLayout("Markdown").lay(template2021, content);

  it("shows a cell stated twice with both figures", () => {
    const again = "| 一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |";
    const twice = {
      ...markdown,
      content: markdown.content.replace("四、政府信息公开行政复议", `${again}\n四、政府信息公开行政复议`),
    };
    const found = readReport(twice).cells["t3.new_received.total"];
    expect(found?.how).toBe("conflict");
    expect(found?.candidates.map(({ value }) => value.raw)).toContain("21");
    expect(found?.candidates).toHaveLength(2);
  });

  it("lists a line of another format and leaves its cells alone", () => {
    const lines = markdown.content.split("\n");
    const others = lines.filter((line) => /不再处理|\| 3\.其他/.test(line));
    const replaced = lines.flatMap((line) =>
      others.includes(line)
        ? line === others[0]
          ? ["| （六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"]
          : []
        : [line],
    );
    const reading = readReport({ ...markdown, content: replaced.join("\n") });
    expect(reading.cells["t3.other_misc.total"]).toBeUndefined();
    expect(reading.unmatched.find(({ reason }) => reason === "row-not-in-form")?.text).toContain("其他处理");
    expect(reading.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["row-not-in-form", "cells-not-found"]),
    );
  });

  it("reads a report of 2021 on the form of 2019 as what it is, and says so", () => {
    const old = templateById("gongkai-2019");
    const report = {
      ...consistentContent(old, 3),
      title: "云山市清溪区人民政府2021年政府信息公开工作年度报告",
    };
    const reading = readReport(sampleLayout("tabs").lay(old, report));
    expect(reading.format).toBe("2019");
    expect(reading.findings.map(({ code }) => code)).toContain("format-of-another-year");
  });

  it("keeps the page around the report out of its texts and lists it", () => {
    const page = sampleLayout("a web page from Word").lay(template2021, content);
    const reading = readReport(page);
    expect(reading.texts.s6?.text).toBe(sampleTexts.s6);
    expect(reading.unmatched.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(["decoy-table", "after-report"]),
    );
    const text = { ...markdown, content: `${markdown.content}\n\n相关链接\n上一篇：关于放假的通知` };
    expect(readReport(text).texts.s6?.text).toBe(sampleTexts.s6);
    expect(readReport(text).unmatched.at(-1)).toMatchObject({ reason: "after-report" });
  });
});

describe("a part of a report", () => {
  it("is read as the newest format where it could be any, and the reader says so", () => {
    const content = consistentContent(template2021, 2);
    const whole = sampleLayout("tabs").lay(template2021, content).content;
    const table4 = whole.slice(whole.indexOf("四、政府信息公开行政复议"), whole.indexOf("五、存在的"));
    const reading = readReport({ name: "粘贴的内容", kind: "text", content: table4 });
    expect(reading.cells["t4.review.total"]?.value).toEqual(content.values["t4.review.total"]);
    expect(reading.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["format-assumed", "table-missing"]),
    );
  });
});

describe("what is not a report", () => {
  it.each([
    ["an empty file", ""],
    ["other words", "关于召开会议的通知。请各单位准时参加。"],
    ["a text beyond the limit", "一".repeat(500_000)],
  ])("refuses %s with a sentence for the user", (_, content) => {
    try {
      readReport({ name: "文件.txt", kind: "text", content });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ImportRefused);
      expect(error instanceof ImportRefused && error.reason["zh-Hans"].length).toBeGreaterThan(5);
    }
  });

  it.each([
    ["digits", "1".repeat(100_000)],
    ["figures", "1 0 ".repeat(40_000)],
    ["lines of figures", "12 0 0 0 0 0 12\n".repeat(10_000)],
    ["numerals", "一、".repeat(60_000)],
    ["brackets", "（其中".repeat(60_000)],
  ])("stays quick on a hundred thousand %s behind a heading", (_, noise) => {
    const heading =
      "第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数\n申请人情况自然人一、本年新收政府信息公开申请数量\n";
    // Processor time: a busy machine is not a slow reader.
    const started = process.cpuUsage();
    readReport({ name: "文件.txt", kind: "text", content: heading + noise });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
