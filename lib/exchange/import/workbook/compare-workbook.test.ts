import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { weighEdits } from "#lib/domain/reports/weigh-edits.ts";
import { thirdFormat as template } from "#lib/domain/templates/third-format.fixture.ts";
import { fillInSource, typing } from "#lib/exchange/export/workbook/fill-in.fixture.ts";
import { fillInWorkbook } from "#lib/exchange/export/workbook/fill-in-workbook.ts";
import { compareWorkbook } from "./compare-workbook.ts";
import { readWorkbook, type WorkbookReading } from "./read-workbook.ts";

const content = typing(template, consistentContent(template, 4), { overview: "第一段\n第二段" });
const ONLINE = "req.received.online";
const ALL = "req.received.all";

/** The workbook with one sheet's XML rewritten, as another program may leave it. */
async function altered(
  sheet: string,
  change: (xml: string, addressOf: (key: string) => string) => string,
  draft: ReportContent = content,
): Promise<WorkbookReading> {
  const bytes = await fillInWorkbook(fillInSource(template, draft));
  const own = readWorkbook("a.xlsx", bytes);
  const files = unzipSync(bytes);
  const names = [
    ...strFromU8(files["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet name="([^"]+)"/g),
  ];
  const path = `xl/worksheets/sheet${names.findIndex(([, name]) => name === sheet) + 1}.xml`;
  const addressOf = (key: string) => {
    const place = own?.places.get(key);
    return `${place?.column}${place?.first}`;
  };
  const xml = change(strFromU8(files[path] ?? new Uint8Array()), addressOf);
  const reading = readWorkbook("a.xlsx", zipSync({ ...files, [path]: strToU8(xml) }));
  if (reading === null) throw new RangeError("not ours any more");
  return reading;
}

function cell(address: string, xml: string): (sheet: string) => string {
  return (sheet) =>
    sheet.replace(new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`), `<c r="${address}"${xml}`);
}

describe("a workbook that comes back", () => {
  it("says nothing where nothing was changed", async () => {
    const reading = await altered("表甲", (xml) => xml);
    expect(compareWorkbook(template, reading)).toEqual({ edits: [], questions: [], leftOut: [] });
  });

  it("says what was changed, emptied and rewritten, each with its place", async () => {
    const typed = await altered("表甲", (xml, at) => cell(at(ONLINE), "><v>77</v></c>")(xml));
    expect(compareWorkbook(template, typed).edits).toMatchObject([
      { key: ONLINE, typed: "77", how: "typed", sheet: "表甲" },
    ]);
    const emptied = await altered("表甲", (xml, at) => cell(at(ONLINE), "/>")(xml));
    expect(compareWorkbook(template, emptied).edits).toMatchObject([{ key: ONLINE, typed: "" }]);
    const written = await altered("正文", (xml, at) =>
      cell(at("overview"), ' t="inlineStr"><is><t>另一段</t></is></c>')(xml),
    );
    expect(compareWorkbook(template, written).edits).toMatchObject([
      { key: "overview", base: "第一段\n第二段", typed: "另一段\n第二段" },
    ]);
  });

  it("keeps to the names when rows were moved and the sheet was renamed", async () => {
    const bytes = await fillInWorkbook(fillInSource(template, content));
    const files = unzipSync(bytes);
    const book = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array())
      .replaceAll("表乙", "我的 ''表")
      .replace("<sheet name=\"我的 ''表\"", '<sheet name="我的 \'表"');
    const reading = readWorkbook("a.xlsx", zipSync({ ...files, "xl/workbook.xml": strToU8(book) }));
    expect(reading && compareWorkbook(template, reading)).toEqual({ edits: [], questions: [], leftOut: [] });
  });

  it("adds up a total of the form that no program calculated, from what the file says", async () => {
    const reading = await altered("表甲", (xml, at) =>
      cell(
        at(ONLINE),
        "><v>9</v></c>",
      )(xml).replace(new RegExp(`(<c r="${at(ALL)}")[^>]*>(<f>.*?</f>)<v>.*?</v></c>`), "$1>$2</c>"),
    );
    const { edits, questions } = compareWorkbook(template, reading);
    expect(questions).toEqual([]);
    const parts = ["req.received.counter", "req.received.post"].map((key) =>
      Number(content.values[key]?.raw),
    );
    expect(edits).toMatchObject([
      { key: ONLINE, typed: "9" },
      { key: ALL, typed: String(9 + (parts[0] ?? 0) + (parts[1] ?? 0)), how: "added-up" },
    ]);
  });

  it("asks what any other formula without a result comes to, and what stands where one failed", async () => {
    const other = await altered("表甲", (xml, at) => cell(at(ONLINE), "><f>[1]其他!A1*2</f></c>")(xml));
    expect(compareWorkbook(template, other)).toMatchObject({
      edits: [],
      questions: [{ key: ONLINE, formula: "=[1]其他!A1*2" }],
    });
    const failed = await altered("表甲", (xml, at) =>
      cell(at(ONLINE), ' t="e"><f>1/0</f><v>#DIV/0!</v></c>')(xml),
    );
    expect(compareWorkbook(template, failed).questions).toMatchObject([{ key: ONLINE, formula: "=1/0" }]);
  });

  it("names the places that are gone or too long, and leaves them alone", async () => {
    const long = await altered("表甲", (xml, at) =>
      cell(at(ONLINE), ` t="inlineStr"><is><t>${"长".repeat(400)}</t></is></c>`)(xml),
    );
    expect(compareWorkbook(template, long)).toMatchObject({
      edits: [],
      leftOut: [{ key: ONLINE, reason: "too-long" }],
    });
    const bytes = await fillInWorkbook(fillInSource(template, content));
    const files = unzipSync(bytes);
    const book = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array()).replace(
      /(<definedName name="nb_req.received.online">)[^<]*/,
      "$1#REF!",
    );
    const reading = readWorkbook("a.xlsx", zipSync({ ...files, "xl/workbook.xml": strToU8(book) }));
    expect(reading && compareWorkbook(template, reading).leftOut).toEqual([
      { key: ONLINE, reason: "missing" },
    ]);
  });

  it("names a table once whose sheet is gone", async () => {
    const bytes = await fillInWorkbook(fillInSource(template, content));
    const files = unzipSync(bytes);
    const book = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array()).replace('name="表乙"', 'name="x"');
    const reading = readWorkbook("a.xlsx", zipSync({ ...files, "xl/workbook.xml": strToU8(book) }));
    expect(reading && compareWorkbook(template, reading).leftOut).toEqual([
      { key: "out", reason: "missing" },
    ]);
  });

  it("is no workbook of ours without its own sheet", async () => {
    const bytes = await fillInWorkbook(fillInSource(template, content));
    const files = unzipSync(bytes);
    const book = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array()).replace(
      'name="nianbao"',
      'name="x"',
    );
    expect(readWorkbook("a.xlsx", zipSync({ ...files, "xl/workbook.xml": strToU8(book) }))).toBeNull();
    expect(readWorkbook("a.txt", strToU8("年报"))).toBeNull();
  });
});

describe("its edits beside the draft", () => {
  const edit = {
    key: ONLINE,
    base: content.values[ONLINE]?.raw ?? "",
    typed: "77",
    how: "typed",
    sheet: "",
    address: "",
  } as const;
  const standing = (draft: ReportContent, typed = "77") =>
    weighEdits(template, draft, [{ ...edit, typed }]).map((one) => [one.standing, one.now]);

  it("are changes, deletions, clashes, or said already", () => {
    expect(standing(content)).toEqual([["change", edit.base]]);
    expect(standing(content, "")).toEqual([["deletion", edit.base]]);
    expect(standing(typing(template, content, { [ONLINE]: "５" }))).toEqual([["clash", "５"]]);
    expect(standing(typing(template, content, { [ONLINE]: "５" }), "")).toEqual([["clash", "５"]]);
    expect(standing(typing(template, content, { [ONLINE]: "７７" }))).toEqual([["same", "７７"]]);
  });
});
