import { describe, expect, it } from "vitest";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import { KNOWN_REPORTS } from "#lib/domain/reports/known-reports.fixture.ts";
import { contentSchema } from "./content-schema.ts";
import { templateById } from "./registry.ts";

const template = templateById("gongkai-2021");
const schema = contentSchema(template);
const empty = emptyContent(template, { name: "某区人民政府", year: 2024 });
const five = { status: "reported", raw: "5", value: "5", unit: null, note: null };
const cell = (value: unknown) => ({ ...empty, values: { "t3.granted.total": value } });

describe("the schema of a report's content", () => {
  it("takes every published report we know", () => {
    for (const { id, template: format, content } of KNOWN_REPORTS) {
      expect(contentSchema(format).safeParse(content).error, id).toBeUndefined();
    }
  });

  it.each([
    ["a cell of another format", { ...empty, values: { "t3.other_handling.total": five } }],
    ["an unknown text", { ...empty, texts: { s9: "文字" } }],
    ["a text for a table section", { ...empty, texts: { s3: "文字" } }],
    ["a text beyond bounds", { ...empty, texts: { s1: "字".repeat(100_001) } }],
    ["a title beyond bounds", { ...empty, title: "字".repeat(301) }],
    ["another format's id", { ...empty, template: "gongkai-2019" }],
    ["an entry nobody asked for", { ...empty, state: "published" }],
    ["a number in place of a value", cell(5)],
    ["a status without its parts", cell({ status: "reported", raw: "5" })],
    ["an unknown status", cell({ status: "guessed", raw: "5" })],
    ["a figure that is not canonical", cell({ ...five, value: "+5" })],
    ["a figure with an exponent", cell({ ...five, value: "5e3" })],
    ["a figure with a trailing zero", cell({ ...five, value: "5.0" })],
    ["minus zero", cell({ ...five, value: "-0" })],
    ["text in a number", cell({ ...five, value: "五" })],
    ["a count in yuan", cell({ ...five, unit: "元" })],
    ["an unknown unit", cell({ ...five, unit: "美元" })],
    ["a blank with something in it", cell({ status: "blank", raw: "5" })],
    ["a raw text beyond bounds", cell({ status: "unreadable", raw: "9".repeat(301) })],
  ])("refuses %s", (_, content) => {
    expect(schema.safeParse(content).success).toBe(false);
  });

  it("takes what was typed wrong: it is kept, not refused", () => {
    expect(schema.safeParse(cell({ status: "unreadable", raw: "--253" })).success).toBe(true);
    expect(schema.safeParse(cell({ ...five, raw: "-5", value: "-5" })).success).toBe(true);
  });
});
