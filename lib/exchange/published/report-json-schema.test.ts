import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { KNOWN_REPORTS } from "#lib/domain/reports/known-reports.fixture.ts";
import { type PublishedVersion, snapshotTemplate } from "#lib/domain/reports/version-document.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { reportJson } from "#lib/exchange/export/report-json.ts";
import { publishedFile } from "./published-file.ts";
import { reportJsonSchema } from "./report-json-schema.ts";

const ORIGIN = "https://example.org";
const made = TEMPLATES.map((template) => ({
  id: template.id,
  template,
  content: consistentContent(template, 4),
}));

function fileOf({ template, content }: Pick<(typeof made)[number], "template" | "content">) {
  const version: PublishedVersion = {
    slug: "990101",
    year: 2024,
    scope: "own_organ",
    number: 1,
    previousSha256: null,
    correctionReason: null,
    sourceUrl: null,
    publishedAt: "2025-01-20T02:00:00.000Z",
    template: snapshotTemplate(template),
    content,
    findings: [],
    explanations: [],
  };
  return JSON.parse(reportJson(version, { sha256: "ab".repeat(32), origin: ORIGIN }));
}

describe.each(TEMPLATES)("the published schema of $id", (template) => {
  const schema = JSON.parse(reportJsonSchema(template, ORIGIN));
  const isValid = new Ajv({ validateFormats: false }).compile(schema);
  const reports = [...made, ...KNOWN_REPORTS].filter(({ template: { id } }) => id === template.id);

  it("names itself by the address that the files give", () => {
    expect(schema.$id).toBe(`${ORIGIN}/schema/${template.id}.json`);
    expect(fileOf(reports[0] ?? made[0] ?? fail()).$schema).toBe(schema.$id);
  });

  it.each(reports)("holds for the file of $id", (report) => {
    const file = fileOf(report);
    isValid(file);
    expect(isValid.errors).toBeNull();
    expect(publishedFile(template).safeParse(file).error).toBeUndefined();
  });

  it("holds for a historical report, which names the file it was read from", () => {
    const file = fileOf(reports[0] ?? fail());
    Object.assign(file.document, { sourceFile: { name: "年报.doc", sha256: "cd".repeat(32) } });
    isValid(file);
    expect(isValid.errors).toBeNull();
    expect(publishedFile(template).safeParse(file).error).toBeUndefined();
  });

  it.each<[string, (file: ReturnType<typeof fileOf>) => void]>([
    [
      "a cell of another format",
      ({ document }) => Object.assign(document.values, { "t9.x.y": { status: "blank", raw: "" } }),
    ],
    [
      "a number in place of a value",
      ({ document }) => Object.assign(document.values, { "t3.granted.total": 5 }),
    ],
    [
      "a figure that is no decimal",
      ({ document }) => Object.assign(document.values["t3.granted.total"], { value: "5e3" }),
    ],
    ["an unknown text", ({ document }) => Object.assign(document.texts, { s9: "文字" })],
    ["another format", ({ document }) => Object.assign(document, { templateId: "gongkai-1999" })],
    ["a hash that is none", (file) => Object.assign(file, { sha256: "abc" })],
    ["a file without its title", ({ document }) => Reflect.deleteProperty(document, "title")],
  ])("refuses %s", (_what, spoil) => {
    const file = fileOf(reports[0] ?? fail());
    spoil(file);
    expect(isValid(file)).toBe(false);
    expect(publishedFile(template).safeParse(file).success).toBe(false);
  });
});

function fail(): never {
  throw new RangeError("no report of this format");
}
