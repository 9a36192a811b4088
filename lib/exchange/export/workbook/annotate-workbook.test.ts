import { strFromU8, unzipSync } from "fflate";
import { type Cell, openXlsx, readXlsx, saveXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import { thirdFormat as template } from "#lib/domain/templates/third-format.fixture.ts";
import { fileContent } from "#lib/exchange/import/workbook/file-content.ts";
import { readWorkbook } from "#lib/exchange/import/workbook/read-workbook.ts";
import { annotateWorkbook } from "./annotate-workbook.ts";
import { fillInSource, typing } from "./fill-in.fixture.ts";
import { fillInWorkbook } from "./fill-in-workbook.ts";

const sound = consistentContent(template, 4);
const TOTAL = "req.received.all";
const broken = typing(template, sound, { [TOTAL]: "1", "req.answered.post": "-2" });

describe("an annotated workbook", () => {
  it("has notes and colours on the cells of each finding, in the reader's language", async () => {
    const { sheets } = await readXlsx(await annotated(await written(broken)), { readStyles: true });
    const total = cellAt(sheets, "表甲", TOTAL);
    expect(total?.comment?.text).toMatch(/【年报通】\n错误　.*≠/s);
    expect(colourOf(total)).toBe("FEE4E2");
    const part = cellAt(sheets, "表甲", "req.received.counter");
    expect(part?.comment?.text).toContain("≠");
    expect(colourOf(part)).toBe("F1F6FB");
    expect(cellAt(sheets, "表甲", "req.answered.post")?.comment?.text).toContain("-2");
    expect(cellAt(sheets, "表丙", "rem.first.won")?.comment).toBeUndefined();
  });

  it("begins with a sheet that groups the causes and leads to their cells", async () => {
    const { sheets } = await readXlsx(await annotated(await written(broken)));
    const [causes] = sheets;
    expect(causes?.name).toBe("校验结果");
    const words = causes?.rows.flat().join("\n") ?? "";
    expect(words).toContain("左边\n1");
    expect(words).toMatch(/错误　.*（1）/);
    const links = [...(causes?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.location ?? []);
    expect(links).toContain(`'表甲'!${addressOf(TOTAL)}`);
    expect(links.length).toBeGreaterThan(5);
  });

  it("has boxes as large as their words", async () => {
    const files = unzipSync(await annotated(await written(broken)));
    const boxes = Object.entries(files).flatMap(([path, bytes]) =>
      path.endsWith(".vml") ? [...strFromU8(bytes).matchAll(/<x:Anchor>(.*?)<\/x:Anchor>/g)] : [],
    );
    const heights = boxes
      .map(([, anchor = ""]) => anchor.split(",").map(Number))
      .map((at) => (at[6] ?? 0) - (at[2] ?? 0));
    expect(Math.max(...heights)).toBeGreaterThan(4);
    expect(boxes.every(([, anchor]) => /^\d+,15,\d+,2,\d+,31,\d+,4$/.test(anchor ?? ""))).toBe(true);
  });

  it("keeps rows of text that grow when more is typed into them", async () => {
    const fixed = (file: Uint8Array, sheet: number) =>
      strFromU8(unzipSync(file)[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array()).includes(
        "customHeight",
      );
    for (const file of [await written(broken), await annotated(await written(broken))])
      expect([1, 2, 3].map((sheet) => fixed(file, sheet))).toEqual([true, false, true]);
  });

  it("is read back as it was filled in, and can be annotated again without piling up", async () => {
    const once = await annotated(await written(broken));
    expect(places(once)).toEqual(places(await written(broken)));
    const mended = await openXlsx(once, { readStyles: true });
    for (const [key, raw] of [
      [TOTAL, sound.values[TOTAL]?.raw],
      ["req.answered.post", sound.values["req.answered.post"]?.raw],
    ] as const) {
      const cell = cellAt(mended.sheets, "表甲", key);
      if (cell !== undefined) cell.value = Number(raw);
    }
    const again = await readXlsx(await annotated(await saveXlsx(mended)), { readStyles: true });
    expect(again.sheets.map(({ name }) => name)).toEqual([
      "校验结果",
      "填报说明",
      "正文",
      "表甲",
      "表乙",
      "表丙",
      "nianbao",
    ]);
    const total = cellAt(again.sheets, "表甲", TOTAL);
    expect([total?.comment, colourOf(total)]).toEqual([undefined, "F1F6FB"]);
  });

  it("keeps other people's sheets and notes", async () => {
    const own = await openXlsx(await written(broken), { readStyles: true });
    const total = cellAt(own.sheets, "表甲", TOTAL);
    if (total !== undefined) total.comment = { author: "李四", text: "请王五核对" };
    own.sheets.push({
      name: "台账",
      rows: [
        ["收件", 3],
        ["合计", null],
      ],
      cells: new Map([["1,1", { value: 3, type: "formula", formula: "SUM(B1:B1)", formulaResult: 3 }]]),
    });
    const { sheets } = await readXlsx(await annotated(await saveXlsx(own)));
    const ledger = sheets.find(({ name }) => name === "台账");
    expect(ledger?.rows[0]).toEqual(["收件", 3]);
    expect(ledger?.cells?.get("1,1")?.formula).toBe("SUM(B1:B1)");
    expect(cellAt(sheets, "表甲", TOTAL)?.comment?.text).toMatch(/^请王五核对\n\n【年报通】/);
  });

  it("keeps a chart with its sheet, also when it is annotated again and the sheets come in another order", async () => {
    const own = await openXlsx(await written(broken), { readStyles: true });
    const [first, ...others] = own.sheets.map(
      ({ charts: _charts, pivotTables: _pivotTables, ...sheet }) => sheet,
    );
    if (first === undefined) throw new RangeError("no sheet");
    const ledger: WriteSheet = {
      name: "台账",
      rows: [["一月", 3]],
      charts: [
        { type: "column", series: [{ values: "台账!$B$1:$B$1" }], anchor: { from: { row: 2, col: 2 } } },
      ],
    };
    const namedRanges = own.namedRanges ?? [];
    let file: Uint8Array = await writeXlsx({ sheets: [first, ledger, ...others], namedRanges });
    for (let time = 0; time < 3; time++) {
      file = await annotated(file);
      const { sheets } = await readXlsx(file);
      expect(sheets.map(({ name, charts = [] }) => [name, charts.length])).toEqual([
        ["校验结果", 0],
        ["填报说明", 0],
        ["台账", 1],
        ...["正文", "表甲", "表乙", "表丙", "nianbao"].map((name) => [name, 0]),
      ]);
    }
  });

  it("says so where nothing was found", async () => {
    const { sheets } = await readXlsx(await annotated(await written(sound), []));
    expect(sheets[0]?.rows.flat().join()).toContain("没有发现问题。");
  });
});

async function written(content: ReportContent): Promise<Uint8Array> {
  return await fillInWorkbook(fillInSource(template, content));
}

async function annotated(file: Uint8Array, given?: readonly []): Promise<Uint8Array> {
  const reading = readWorkbook("a.xlsx", file);
  if (reading === null) throw new RangeError("not ours");
  const { subject, previous } = { subject: SUBJECT, previous: null };
  const content = fileContent(template, sound, reading);
  const findings = given ?? checkReport({ template, content, subject, previous });
  return await annotateWorkbook(file, { template, places: reading.places, findings, locale: "zh-Hans" });
}

const SUBJECT = {
  name: "演示市某某区人民政府",
  kind: "government",
  level: "county",
  year: template.years.from,
  scope: "consolidated",
  mayMakeRegulations: false,
} as const;

function places(file: Uint8Array): readonly unknown[] {
  return [...(readWorkbook("a.xlsx", file)?.places ?? [])].map(([key, { typed }]) => [key, typed]);
}

const layout = await written(sound);

function addressOf(key: string): string {
  const place = readWorkbook("a.xlsx", layout)?.places.get(key);
  return `${place?.column}${place?.first}`;
}

function cellAt(
  sheets: readonly { readonly name: string; readonly cells?: Map<string, Cell> }[],
  sheet: string,
  key: string,
): Cell | undefined {
  const place = readWorkbook("a.xlsx", layout)?.places.get(key);
  if (place === undefined) throw new RangeError(key);
  return sheets.find(({ name }) => name === sheet)?.cells?.get(`${place.first - 1},${place.columnIndex}`);
}

function colourOf(cell: Cell | undefined): string | undefined {
  const fill = cell?.style?.fill;
  return fill?.type === "pattern" ? fill.fgColor?.rgb?.slice(-6) : undefined;
}
