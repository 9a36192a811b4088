import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { ReportSubject } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { ImportRefused } from "./import-refused.ts";
import { type ImportTarget, previewReading } from "./preview-reading.ts";
import { readReport } from "./read-report.ts";

const sample = readFileSync(new URL("samples/2024-tabs-hans.txt", import.meta.url), "utf8");
const reading = readReport({ name: "sample", kind: "text", content: sample });
const template = templateById("gongkai-2021");

function target(changes: Partial<ImportTarget> & { name?: string; year?: number } = {}): ImportTarget {
  const { name = reading.organisation ?? "", year = 2024, ...rest } = changes;
  const subject: ReportSubject = {
    name,
    kind: "government",
    level: "county",
    year,
    scope: "consolidated",
    mayMakeRegulations: false,
  };
  return { template, subject, content: emptyContent(template, subject), revision: 3, ...rest };
}

describe("a document laid beside a draft", () => {
  it("shows every cell it speaks of with the line it stands in", () => {
    const { cells, sourceText, draft } = previewReading(reading, target(), "sample.txt");
    expect(cells).toHaveLength(200);
    expect(draft.revision).toBe(3);
    const lines = sourceText.split("\n");
    for (const { typed, place } of cells.filter((cell) => cell.typed !== null && cell.typed !== "")) {
      const words = sourceText.slice(place.offset, place.offset + place.length);
      expect(words.replace(/\D/g, "")).toContain((typed ?? "").replace(/\D/g, ""));
      expect(lines[place.line - 1]).toContain(words.split("\n")[0]);
    }
  });

  it("types what gives the very value that was read", () => {
    for (const { key, typed } of previewReading(reading, target(), null).cells) {
      const cell = template.cellByKey.get(key);
      const read = reading.cells[key]?.value;
      if (cell === undefined || read?.status !== "reported" || typed === null) continue;
      expect(parseCell(cell, typed)).toMatchObject({
        status: "reported",
        value: read.value,
        unit: read.unit,
      });
    }
  });

  it("carries the title, the texts of the form and the draft beside them", () => {
    const beside = target();
    const { title, texts, draft } = previewReading(reading, beside, null);
    expect(title).toBe(reading.title);
    expect(texts.map(({ key }) => key)).toEqual(["intro", "s1", "s5", "s6"]);
    expect(draft.content).toBe(beside.content);
  });

  it("leaves a cell with an endless entry to be typed, and refuses an endless text", () => {
    const key = "t2.admin_licensing.decisions";
    const cell = reading.cells[key];
    if (cell === undefined) throw new Error("no such cell");
    const endless = { ...cell, value: { status: "unreadable", raw: "约".repeat(400) } as const };
    const { cells } = previewReading(
      { ...reading, cells: { ...reading.cells, [key]: endless } },
      target(),
      null,
    );
    expect(cells.find((one) => one.key === key)).toMatchObject({ typed: null, candidates: [] });
    const read = (content: string) =>
      previewReading(readReport({ name: "sample", kind: "text", content }), target(), null);
    const long = sample.replace(/(一、总体情况\n)/, `$1${"全年公开信息。".repeat(15_000)}\n`);
    expect(() => read(long)).toThrow(ImportRefused);
  });

  it("doubts a document of another year or body, and nothing else", () => {
    expect(previewReading(reading, target(), null).doubts).toEqual([]);
    const kinds = (changes: { name?: string; year?: number }) =>
      previewReading(reading, target(changes), null).doubts.map(({ kind }) => kind);
    expect(kinds({ year: 2023 })).toEqual(["year"]);
    expect(kinds({ name: "别处市财政局" })).toEqual(["body"]);
    expect(kinds({ name: `${reading.organisation}人民政府` })).toEqual([]);
  });

  it("puts only cells of the report's own format forward", () => {
    const of2019 = templateById("gongkai-2019");
    const draft = target();
    const preview = previewReading(
      reading,
      { ...draft, template: of2019, content: emptyContent(of2019, draft.subject) },
      null,
    );
    expect(preview.doubts.map(({ kind }) => kind)).toEqual(["format"]);
    expect(preview.cells.every(({ key }) => of2019.cellByKey.has(key))).toBe(true);
  });
});
