import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { writeDocx } from "#lib/exchange/export/paper/write-docx.ts";
import { writePdf } from "#lib/exchange/export/paper/write-pdf.ts";
import { reportCsv, reportExcelCsv } from "#lib/exchange/export/report-csv.ts";
import { reportJson } from "#lib/exchange/export/report-json.ts";
import { publishedWorkbook } from "#lib/exchange/export/workbook/published-workbook.ts";
import type { WorkbookSource } from "#lib/exchange/export/workbook/workbook-source.ts";
import { anyReport } from "./any-report.ts";
import { paperOf } from "./paper-of.ts";
import { readBack } from "./read-back.ts";
import { versionOf } from "./version-of.ts";

type Write = (template: Template, content: ReportContent) => Promise<Uint8Array> | string;

const json = { sha256: "cd".repeat(32), origin: "https://example.org" };

const FORMATS: readonly { readonly file: string; readonly runs: number; readonly write: Write }[] = [
  { file: "年报.docx", runs: 12, write: (template, content) => writeDocx(paperOf(template, content)) },
  {
    file: "年报.xlsx",
    runs: 12,
    write: (template, content) => publishedWorkbook(workbookSourceOf(template, content)),
  },
  { file: "年报.pdf", runs: 8, write: async (template, content) => writePdf(paperOf(template, content)) },
  { file: "年报.csv", runs: 15, write: (template, content) => reportCsv(versionOf(template, content)) },
  {
    file: "年报.excel.csv",
    runs: 15,
    write: (template, content) => reportExcelCsv(versionOf(template, content)),
  },
  {
    file: "年报.json",
    runs: 15,
    write: (template, content) => reportJson(versionOf(template, content), json),
  },
];

function workbookSourceOf(template: Template, content: ReportContent): WorkbookSource {
  const { sha256 } = json;
  const version = versionOf(template, content);
  return { version, layout: template, sha256, bodyName: "演示市某某区人民政府", isPractice: false };
}

describe.each(TEMPLATES)("any report of $id comes back cell by cell and word by word", (template) => {
  it.each(FORMATS)(
    "from $file",
    async ({ file, runs, write }) => {
      await fc.assert(
        fc.asyncProperty(anyReport(template), async (content) => {
          const bytes = Buffer.from(await write(template, content));
          expect(await readBack({ template, content }, { name: file, bytes })).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    60_000,
  );
});
