import { describe, expect, it } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { KNOWN_REPORTS } from "#lib/domain/reports/known-reports.fixture.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { readZip } from "#lib/exchange/import/office/read-zip.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { figureText } from "./figure-text.ts";
import type { ReportPaper } from "./report-paper.ts";
import { writeDocx } from "./write-docx.ts";

const WRITTEN = { author: "演示市人民政府", writtenAt: new Date("2025-01-20T02:00:00Z") };
const made = TEMPLATES.map((template) => ({
  id: template.id,
  template,
  content: consistentContent(template, 11),
}));

describe.each([...made, ...KNOWN_REPORTS])("the Word document of $id", ({ template, content }) => {
  const paper: ReportPaper = { ...WRITTEN, layout: template, content, footLines: ["第1版"], mark: null };

  it("has every place of the tables once, in the order of the form", async () => {
    const words = cellTexts(await partOf(paper, "word/document.xml"));
    const places = template.tables.flatMap((table) =>
      table.grid.flat().map((cell) => {
        if (cell.kind === "empty") return "";
        return cell.kind === "label" ? cell.label["zh-Hans"] : figureText(paper, cell.cell);
      }),
    );
    expect(words).toEqual(places);
  });

  it("gives the same figures and texts when it is brought in again", async () => {
    const reading = readReport(await documentOfFile("年报.docx", await writeDocx(paper)));
    expect(reading.template.id).toBe(template.id);
    for (const cell of template.cells) {
      const read = reading.cells[cell.key]?.value;
      expect(read?.status === "reported" ? read.value : read?.status, cell.key).toBe(
        expected(paper, cell.key),
      );
    }
    for (const { key, content: kind } of template.sections)
      if (kind === "text") expect(reading.texts[key]?.text, key).toBe(content.texts[key]);
  });
});

it("names its styles and says 草稿 on every page of a draft", async () => {
  const [first] = made;
  if (first === undefined) throw new RangeError("no format");
  const paper = { ...WRITTEN, layout: first.template, content: first.content, footLines: [], mark: "草稿" };
  expect(await partOf(paper, "word/styles.xml")).toContain("年报正文");
  expect(await partOf(paper, "word/header1.xml")).toContain("草稿");
});

it("is the same file for the same paper, whenever it is written", async () => {
  const [first] = made;
  if (first === undefined) throw new RangeError("no format");
  const paper = { ...WRITTEN, layout: first.template, content: first.content, footLines: [], mark: "演示" };
  expect(await writeDocx(paper)).toEqual(await writeDocx(paper));
  expect(await partOf(paper, "docProps/core.xml")).toContain("2025-01-20T02:00:00.000Z");
});

function expected({ content }: ReportPaper, key: string): string | undefined {
  const value = content.values[key];
  return value?.status === "reported" ? value.value : value?.status;
}

async function partOf(paper: ReportPaper, path: string): Promise<string> {
  return new TextDecoder().decode(readZip(await writeDocx(paper))(path) ?? new Uint8Array());
}

/** The words of every cell that is not the lower part of a merged one. */
function cellTexts(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)]
    .map(([, cell]) => cell ?? "")
    .filter((cell) => !/<w:vMerge w:val="continue"/.test(cell))
    .map((cell) => [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, word]) => word).join(""));
}
