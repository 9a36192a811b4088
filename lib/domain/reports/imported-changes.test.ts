import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { emptyContent } from "./empty-content.ts";
import { type ImportedParts, importedChanges } from "./imported-changes.ts";
import { parseCell } from "./parse-cell.ts";
import type { ReportContent } from "./types.ts";

const template = templateById("gongkai-2021");
const beginning = emptyContent(template, { name: "清溪区人民政府", year: 2024 });
const NEW = "t3.new_received.total";
const GRANTED = "t3.granted.total";

function typed(cell: string, raw: string): Record<string, ReturnType<typeof parseCell>> {
  const definition = template.cellByKey.get(cell);
  if (definition === undefined) throw new Error(`no cell ${cell}`);
  return { [cell]: parseCell(definition, raw) };
}

function keysOf(content: ReportContent, parts: Partial<ImportedParts>): readonly string[] | null {
  const whole: ImportedParts = { title: null, cells: {}, texts: {}, keep: "filled", ...parts };
  return importedChanges(template, { content, beginning }, whole)?.map(({ key }) => key) ?? null;
}

describe("bringing a document into a draft", () => {
  const begun: ReportContent = {
    ...beginning,
    values: typed(NEW, "7"),
    texts: { ...beginning.texts, s1: "已经写好的总体情况。" },
  };

  it("fills what nobody has written, the title and introduction of an empty form included", () => {
    const parts = { title: "标题", cells: { [NEW]: "7" }, texts: { intro: "引言。", s1: "总体情况。" } };
    expect(keysOf(beginning, parts)).toEqual(["title", NEW, "intro", "s1"]);
  });

  it("keeps what is filled, or replaces it, as was asked", () => {
    const parts = { cells: { [NEW]: "12", [GRANTED]: "3" }, texts: { s1: "另一种写法。" } };
    expect(keysOf(begun, parts)).toEqual([GRANTED]);
    expect(keysOf(begun, { ...parts, keep: "nothing" })).toEqual([NEW, GRANTED, "s1"]);
  });

  it("never empties a place that the document leaves empty", () => {
    expect(keysOf(begun, { cells: { [NEW]: "" }, texts: { s1: " " }, keep: "nothing" })).toEqual([]);
  });

  it("empties what somebody said is to be emptied", () => {
    expect(keysOf(begun, { emptied: [NEW, "s1", GRANTED] })).toEqual([NEW, "s1"]);
    expect(keysOf(begun, { emptied: ["s2"] })).toBeNull();
  });

  it("changes nothing where the document says what stands there already", () => {
    expect(keysOf(begun, { cells: { [NEW]: "７" }, keep: "nothing" })).toEqual([]);
  });

  it("knows no place outside the form", () => {
    expect(keysOf(beginning, { cells: { "t9.x.y": "1" } })).toBeNull();
    expect(keysOf(beginning, { texts: { s2: "表格没有文字。" } })).toBeNull();
  });
});
