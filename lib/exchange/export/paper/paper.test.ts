import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { thirdFormat } from "#lib/domain/templates/third-format.fixture.ts";
import { compilePdf } from "./compile-pdf.ts";
import { figureText } from "./figure-text.ts";
import { paperColumns, TABLE_WIDTH } from "./paper-columns.ts";
import type { ReportPaper } from "./report-paper.ts";
import { typstReport } from "./typst-report.ts";
import { typstString } from "./typst-string.ts";
import { writePdf } from "./write-pdf.ts";

const PUBLISHED_AT = new Date("2025-01-20T02:00:00Z");
const suqian = paperOf(knownReport("suqian-2024"));

describe("the printed report", () => {
  it.each([...TEMPLATES, thirdFormat].map((template) => [template.id, template] as const))(
    "has every figure of %s once, in the order of the form",
    (_id, template) => {
      const paper = paperOf({ template, content: consistentContent(template, 7) });
      const order = template.tables.flatMap((table) =>
        table.grid.flat().flatMap((cell) => (cell.kind === "value" ? [figureText(paper, cell.cell)] : [])),
      );
      expect(order).toHaveLength(template.cells.length);
      expect(figuresOf(typstReport(paper))).toEqual(order);
    },
  );

  it("has title, introduction and all sections in their order, as they are worded in the form", () => {
    const source = typstReport(suqian);
    const places = [
      "2024年政府信息公开工作年度报告",
      "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。",
      ...suqian.layout.sections.map((section) => section.title["zh-Hans"]),
    ].map((words) => source.lastIndexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("repeats the headings of a table that runs over pages, and keeps a short table whole", () => {
    const source = typstReport(suqian);
    expect(source.match(/table\.header\(/g)).toHaveLength(
      suqian.layout.tables.filter(({ headerRows }) => headerRows > 0).length,
    );
    const [short] = suqian.layout.tables.filter(({ headerRows }) => headerRows === 0);
    expect(short).toBeDefined();
    expect(source).toContain("#block(breakable: false, pad(x:");
  });

  it("fills the width of the page with each table", () => {
    for (const table of [...TEMPLATES, thirdFormat].flatMap(({ tables }) => tables)) {
      const widths = paperColumns(table);
      expect(widths).toHaveLength(table.gridColumns);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(TABLE_WIDTH, 6);
      expect(Math.min(...widths)).toBeGreaterThan(20);
    }
  });

  it("leaves a blank blank, keeps what was declared and the words beside a figure", () => {
    const [blank = "", declared = "", noted = ""] = [...suqian.layout.cellByKey.keys()];
    const paper = {
      ...suqian,
      content: {
        ...suqian.content,
        values: {
          [declared]: { status: "not_applicable", raw: "/" },
          [noted]: {
            status: "reported",
            raw: "22（其中修订16件）",
            value: "22",
            unit: null,
            note: "（其中修订16件）",
          },
        },
      },
    } as const;
    expect(figureText(paper, blank)).toBe("");
    expect(figureText(paper, declared)).toBe("/");
    expect(figureText(paper, noted)).toBe("22（其中修订16件）");
  });
});

describe("the PDF", () => {
  it.each([...TEMPLATES, thirdFormat].map((template) => [template.id, template] as const))(
    "of %s can be laid out, is tagged, carries its fonts and can be searched",
    (_id, template) => {
      const text = latin1(pdfOf(paperOf({ template, content: consistentContent(template, 3) })));
      expect(text.startsWith("%PDF-1.7")).toBe(true);
      expect(text).toContain("/StructTreeRoot");
      expect(text).toContain("/ToUnicode");
      expect(text).toContain("NotoSerifSC");
    },
  );

  it("claims the standard for accessible documents, except with a character that no font has", () => {
    expect(latin1(pdfOf(suqian))).toContain("pdfuaid:part");
    const content = { ...suqian.content, texts: { s1: "\u{10000}" } };
    const strange = latin1(pdfOf({ ...suqian, content }));
    expect(strange).not.toContain("pdfuaid:part");
    expect(strange).toContain("/StructTreeRoot");
  });

  it("is the same for the same version, and another with a mark", () => {
    expect(pdfOf(suqian)).toEqual(pdfOf(suqian));
    expect(pdfOf({ ...suqian, mark: "草稿" })).not.toEqual(pdfOf(suqian));
  });

  it("prints what stands in a text and runs none of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const hostile = `a" + panic("run") + "\\#panic("run")\n#read("/etc/passwd") $x$ \\u{41} ${text}`;
        const content = { ...suqian.content, title: hostile, texts: { intro: hostile, s1: hostile } };
        expect(pdfOf({ ...suqian, content }).length).toBeGreaterThan(10_000);
      }),
      { numRuns: 20 },
    );
    expect(typstString('"\\\n\u0007')).toBe('"\\"\\\\\\n "');
  });

  it("says what is wrong where a document cannot be laid out", () => {
    expect(() => compilePdf("#unknown-word", PUBLISHED_AT)).toThrow(/unknown variable/);
  });
});

function paperOf({
  template,
  content,
}: {
  template: ReportPaper["layout"];
  content: ReportPaper["content"];
}): ReportPaper {
  return {
    layout: template,
    content,
    author: "演示市人民政府",
    writtenAt: PUBLISHED_AT,
    footLines: ["第1版", `SHA-256 ${"0".repeat(64)}`],
    mark: null,
  };
}

function pdfOf(paper: ReportPaper): Uint8Array {
  return writePdf(paper);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function figuresOf(source: string): readonly string[] {
  return [...source.matchAll(/text\([\d.]+pt, "([^"]*)"\)/g)].map(([, figure]) => figure ?? "");
}
