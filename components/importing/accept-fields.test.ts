import { describe, expect, it } from "vitest";
import { cellField, emptyField, readAccepted, textField } from "./accept-fields.ts";

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("the form of a preview", () => {
  it("says what goes into which cell and text", () => {
    const said = readAccepted(
      form({
        revision: "3",
        source: "年报.txt",
        title: "标题",
        keep: "nothing",
        [cellField("t3.granted.total")]: "30",
        [textField("s1")]: "第一段\r\n第二段",
        [emptyField("t3.denied.total")]: "on",
      }),
    );
    expect(said).toEqual({
      revision: 3,
      source: "年报.txt",
      title: "标题",
      keep: "nothing",
      cells: { "t3.granted.total": "30" },
      texts: { s1: "第一段\n第二段" },
      emptied: ["t3.denied.total"],
    });
  });

  it("keeps title, texts and what is filled where nothing else was said", () => {
    const said = readAccepted(form({ revision: "0", source: "" }));
    expect(said).toEqual({
      revision: 0,
      source: null,
      title: null,
      keep: "filled",
      cells: {},
      texts: {},
      emptied: [],
    });
  });

  it("knows no revision where none was sent, so that nothing can be overwritten", () => {
    expect(readAccepted(form({})).revision).toBeNaN();
  });
});
