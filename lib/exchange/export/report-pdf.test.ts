import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { reportTypst } from "./report-typst.ts";
import { writePdf } from "./write-pdf.ts";

const FOOTER = `第2版　SHA-256　${"ab".repeat(32)}`;

function printed(layout: Template, content: ReportContent, mark: string | null = null): string {
  return reportTypst({ content, layout, footer: FOOTER, mark });
}

describe.each(TEMPLATES)("a report in the format $id", (template) => {
  it("is set as a PDF with title, sections, every cell in its place, version and hash", () => {
    const content = consistentContent(template, 3);
    const source = printed(template, content);
    expect(new TextDecoder("latin1").decode(writePdf(source)).startsWith("%PDF-")).toBe(true);
    expect(source).toContain(content.title);
    for (const section of template.sections) expect(source).toContain(section.title["zh-Hans"]);
    expect(source).toContain(FOOTER);
    const cells = source.match(/table\.cell\(/g) ?? [];
    expect(cells).toHaveLength(template.tables.flatMap(({ grid }) => grid.flat()).length);
  });

  it("takes any words as words, never as code", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const content = consistentContent(template, 3);
        const odd = `#panic("x") \\ " $ @a *b* ${text}`;
        const said = { ...content, title: odd, texts: { ...content.texts, s1: odd } };
        expect(writePdf(printed(template, said)).length).toBeGreaterThan(1_000);
      }),
      { numRuns: 25 },
    );
  });
});

it("prints figures as they were reported: signs, decimals, units, and a blank as nothing", () => {
  const { template, content } = knownReport("guangming-2019");
  const blank = { ...content.values, "t3.granted.total": { status: "blank", raw: "" } } as const;
  const source = printed(template, { ...content, values: blank });
  for (const figure of ['"+97"', '"-13"', '"14.62亿元"']) expect(source).toContain(figure);
  expect(source).toContain('align: center + horizon, "")');
});

it("says across every page of a draft that it is one", () => {
  const { template, content } = knownReport("guangming-2019");
  const draft = printed(template, content, "草稿");
  expect(draft).toContain('"草稿"');
  expect(printed(template, content)).toContain("background: none");
  expect(writePdf(draft).length).toBeGreaterThan(1_000);
});
