import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import { readChange } from "./read-change.ts";

const template = templateById("gongkai-2021");

describe("what a browser sends", () => {
  it("is read cell by cell from what was typed, the wrong with the right", () => {
    expect(readChange(template, { key: "t3.granted.total", value: "１２件" })).toEqual({
      kind: "cell",
      cell: "t3.granted.total",
      value: { status: "reported", raw: "１２件", value: "12", unit: null, note: null },
    });
    expect(readChange(template, { key: "t3.granted.total", value: "--12" })).toMatchObject({
      value: { status: "unreadable" },
    });
    expect(readChange(template, { key: "t3.granted.total", value: "" })).toMatchObject({
      value: { status: "blank" },
    });
  });

  it("may be a text, the introduction or the title, kept as it is", () => {
    for (const text of ["intro", "s1", "s5", "s6"]) {
      expect(readChange(template, { key: text, value: "<见附件> " })).toEqual({
        kind: "text",
        text,
        value: "<见附件> ",
      });
    }
    expect(readChange(template, { key: "title", value: "标题" })).toEqual({ kind: "title", value: "标题" });
  });

  it.each([
    ["a cell of another format", { key: "t3.other_handling.total", value: "1" }],
    ["a text for a table", { key: "s3", value: "文字" }],
    ["a place nobody has", { key: "__proto__", value: "1" }],
    ["a cell with an essay in it", { key: "t3.granted.total", value: "9".repeat(301) }],
    ["an endless text", { key: "s1", value: "字".repeat(100_001) }],
    ["an endless title", { key: "title", value: "字".repeat(301) }],
  ])("is refused for %s", (_, change) => {
    expect(readChange(template, change)).toBeNull();
  });
});
