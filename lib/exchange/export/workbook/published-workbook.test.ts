import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { cellValue } from "#lib/domain/reports/cell-value.ts";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { KNOWN_REPORTS } from "#lib/domain/reports/known-reports.fixture.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { snapshotTemplate } from "#lib/domain/reports/version-document.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { thirdFormat } from "#lib/domain/templates/third-format.fixture.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { cellRecords } from "../report-records.ts";
import { publishedWorkbook } from "./published-workbook.ts";
import type { WorkbookSource } from "./workbook-source.ts";

const made = [...TEMPLATES, thirdFormat].map((template) => ({
  id: template.id,
  template,
  content: consistentContent(template, 23),
}));

describe.each([...made, ...KNOWN_REPORTS])(
  "the workbook of the published report $id",
  ({ template, content }) => {
    const source = publication(template, content);

    it("has every figure in its place of the form, as a number, and none of a blank", async () => {
      const { sheets } = await readXlsx(await publishedWorkbook(source));
      for (const table of template.tables) {
        const sheet = sheets.find(({ name }) => name === table.shortTitle["zh-Hans"]);
        const figures = sheet?.rows
          .slice(2)
          .flat()
          .filter((value) => typeof value === "number");
        const wanted = table.grid.flat().flatMap((cell) => {
          const value = cell.kind === "value" ? cellValue(content, cell.cell) : null;
          return value?.status === "reported" && value.note === null && value.unit === null
            ? [Number(value.value)]
            : [];
        });
        expect(figures).toEqual(expect.arrayContaining(wanted));
      }
    });

    it("lists every cell in long form, like the CSV", async () => {
      const { sheets } = await readXlsx(await publishedWorkbook(source));
      const rows = sheets.find(({ name }) => name === "data")?.rows.slice(1) ?? [];
      const records = cellRecords(source.version);
      expect(rows.map((row) => [row[5], row[11], row[12] ?? null].map(asText))).toEqual(
        records.map((record) => [record[5], record[11], record[12] ?? null].map(asText)),
      );
    });

    it("says body, version and hash", async () => {
      const { sheets } = await readXlsx(await publishedWorkbook(source));
      const words = sheets
        .find(({ name }) => name === "notes")
        ?.rows.flat()
        .join("\n");
      expect(words).toContain("演示市人民政府（demo）");
      expect(words).toContain("第2版");
      expect(words).toContain("ab12");
    });
  },
);

it.each(TEMPLATES)(
  "gives the same figures and texts of $id when it is brought in again",
  async (template) => {
    const content = consistentContent(template, 5);
    const bytes = await publishedWorkbook(publication(template, content));
    const reading = readReport(await documentOfFile("年报.xlsx", bytes));
    expect(reading.template.id).toBe(template.id);
    for (const { key } of template.cells) {
      const read = reading.cells[key]?.value;
      const value = cellValue(content, key);
      expect([key, read?.status, read?.status === "reported" && read.value]).toEqual([
        key,
        value.status,
        value.status === "reported" && value.value,
      ]);
    }
    for (const { key, content: kind } of template.sections)
      if (kind === "text") expect(reading.texts[key]?.text, key).toBe(content.texts[key]);
  },
);

it("writes words that begin like a formula as words", async () => {
  const [template] = TEMPLATES;
  if (template === undefined) throw new RangeError("no format");
  const content = { ...consistentContent(template, 5), texts: { s1: '=HYPERLINK("http://x","y")\n+1\n@a' } };
  const { sheets } = await readXlsx(await publishedWorkbook(publication(template, content)));
  const cells = [...(sheets[0]?.cells?.values() ?? [])];
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(sheets[0]?.rows.flat()).toContain('=HYPERLINK("http://x","y")');
});

function publication(template: Template, content: ReportContent): WorkbookSource {
  return {
    version: {
      slug: "demo",
      year: template.years.from,
      scope: "consolidated",
      number: 2,
      previousSha256: null,
      correctionReason: "更正",
      sourceUrl: null,
      publishedAt: "2025-01-20T01:00:00.000Z",
      template: snapshotTemplate(template),
      content,
      findings: [],
      explanations: [],
    },
    layout: template,
    sha256: "ab12",
    bodyName: "演示市人民政府",
    isPractice: true,
  };
}

function asText(field: unknown): string | null {
  return field === null || field === undefined ? null : String(field);
}
