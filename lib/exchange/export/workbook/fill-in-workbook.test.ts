import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { cellValue } from "#lib/domain/reports/cell-value.ts";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import { KNOWN_REPORTS } from "#lib/domain/reports/known-reports.fixture.ts";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { thirdFormat } from "#lib/domain/templates/third-format.fixture.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { readWorkbook, type WorkbookReading } from "#lib/exchange/import/workbook/read-workbook.ts";
import { totalsOf } from "../../workbook/totals-of.ts";
import { anyDraft, fillInSource, typing } from "./fill-in.fixture.ts";
import { fillInWorkbook } from "./fill-in-workbook.ts";

const FORMATS = [...TEMPLATES, thirdFormat];
const made = FORMATS.map((template) => ({
  id: template.id,
  template,
  content: consistentContent(template, 31),
}));

describe.each([...made, ...KNOWN_REPORTS])("the workbook to fill in for $id", ({ template, content }) => {
  it("has a place for every cell, text and the title, with what the draft says", async () => {
    const reading = await written(template, content);
    expect([...reading.places.keys()].sort()).toEqual(
      [
        "title",
        "intro",
        ...template.cells.map(({ key }) => key),
        ...template.sections.filter(({ content: kind }) => kind === "text").map(({ key }) => key),
      ].sort(),
    );
    expectSame(template, content, reading);
  });

  it("says whose it is and what stood in the draft", async () => {
    const { base } = await written(template, content);
    expect(base).toMatchObject({ ...fillInSource(template, content).identity });
    for (const [key, { raw }] of Object.entries(content.values)) expect(base.typed.get(key) ?? "").toBe(raw);
    expect(base.typed.get("title")).toBe(content.title);
  });
});

describe.each(FORMATS)("the sums of $id", (template) => {
  it("are the equations of the form", async () => {
    const { places } = await written(template, emptyContent(template, { name: "某县", year: 2031 }));
    const keyAt = new Map(
      [...places].map(([key, { sheet, column, first }]) => [`${sheet}!${column}${first}`, key]),
    );
    const totals = totalsOf(template);
    expect(totals.size).toBeGreaterThan(0);
    for (const [key, place] of places) {
      const relation = totals.get(key);
      expect(place.formula === null, key).toBe(relation === undefined);
      if (relation === undefined) continue;
      const summed = /SUM\((?<parts>[^)]*)\)\)$/.exec(place.formula ?? "")?.groups?.parts ?? "";
      const parts = summed
        .split(",")
        .flatMap((range) => cellsIn(range).map((at) => keyAt.get(`${place.sheet}!${at}`)));
      expect(parts).toEqual(relation.right.map(({ cell }) => cell));
      expect([place.typed, place.isKnown]).toEqual(["", true]);
    }
  });
});

it.each(FORMATS)("brings any draft of $id back as it was", async (template) => {
  await fc.assert(
    fc.asyncProperty(anyDraft(template), async (content) => {
      expectSame(template, content, await written(template, content));
    }),
    { numRuns: 25 },
  );
});

it("keeps characters that XML cannot hold", async () => {
  const content = {
    ...consistentContent(thirdFormat, 2),
    texts: { overview: "一\u000b二\u0000\n_x000D_三" },
  };
  const { places } = await written(thirdFormat, content);
  expect(places.get("overview")?.typed).toBe("一\u000b二\n_x000D_三");
});

describe("a total", () => {
  const [template] = FORMATS.slice(-1);
  if (template === undefined) throw new RangeError("no format");
  const content = consistentContent(template, 31);

  it("that the draft leaves blank is calculated, and calculated totals add up further", async () => {
    const { places } = await written(
      template,
      typing(template, content, { "req.closed_sum.online": "", "req.closed_sum.all": "" }),
    );
    expect(places.get("req.closed_sum.all")).toMatchObject({ typed: typedOf(content, "req.closed_sum.all") });
  });

  it("stays empty while a part is blank", async () => {
    const { places } = await written(
      template,
      typing(template, content, { "req.received.post": "", "req.received.all": "" }),
    );
    expect(places.get("req.received.all")).toMatchObject({ typed: "", isKnown: true });
  });

  it("that was typed otherwise stays as it was typed", async () => {
    const { places } = await written(template, typing(template, content, { "req.received.all": "1" }));
    expect(places.get("req.received.all")).toMatchObject({ typed: "1", formula: null });
  });
});

describe("the sheets", () => {
  const [, template = thirdFormat] = TEMPLATES;
  const source = fillInSource(template, consistentContent(template, 8));

  it("are protected but for what is to be filled in, print across on A4 and repeat their headings", async () => {
    const { sheets } = await readXlsx(await fillInWorkbook(source), { readStyles: true });
    const [notes, texts, ...rest] = sheets;
    const tables = rest.slice(0, -1);
    expect([notes?.name, texts?.name, ...tables.map(({ name }) => name)]).toEqual([
      "填报说明",
      "正文",
      "表二",
      "表三",
      "表四",
    ]);
    for (const sheet of tables) {
      expect(sheet.protection?.sheet).toBe(true);
      expect(sheet.pageSetup).toMatchObject({ paperSize: "a4", orientation: "landscape", fitToWidth: 1 });
      expect(sheet.pageSetup?.printTitlesRow).toMatch(/^\$?1:\$?\d$/);
      expect(sheet.freezePane?.rows).toBeGreaterThanOrEqual(2);
      expect(sheet.dataValidations?.map(({ type }) => type)).toContain("whole");
      expect(sheet.conditionalRules?.length).toBeGreaterThan(0);
      const open = [...(sheet.cells ?? [])].filter(([, { style }]) => style?.protection?.locked === false);
      const covered = (at: string) => {
        const [row = 0, column = 0] = at.split(",").map(Number);
        return sheet.merges?.some(
          (area) => area.startRow === row && area.startCol < column && column <= area.endCol,
        );
      };
      const table = template.tables.find((one) => one.shortTitle["zh-Hans"] === sheet.name);
      expect(open.filter(([at]) => !covered(at))).toHaveLength(
        template.cells.filter((cell) => cell.table === table?.key).length,
      );
    }
    expect(rest.at(-1)).toMatchObject({ name: "nianbao", veryHidden: true });
  });

  it("are told about in the reader's language, with the address to bring them back to", async () => {
    const { sheets } = await readXlsx(await fillInWorkbook({ ...source, locale: "en" }));
    const words = sheets[0]?.rows.flat().join("\n") ?? "";
    expect(words).toContain("“/” says that the item does not apply");
    expect(words).toContain(source.uploadAddress);
  });
});

async function written(template: Template, content: ReportContent): Promise<WorkbookReading> {
  const reading = readWorkbook("填报表.xlsx", await fillInWorkbook(fillInSource(template, content)));
  if (reading === null) throw new RangeError("not a workbook of ours");
  return reading;
}

function expectSame(template: Template, content: ReportContent, { places }: WorkbookReading): void {
  for (const cell of template.cells) {
    const value = cellValue(content, cell.key);
    const place = places.get(cell.key);
    if (value.status === "blank" && place?.formula !== null) continue;
    const { raw: _raw, ...read } = parseCell(cell, place?.typed ?? "");
    const { raw, ...wanted } = value;
    expect({ key: cell.key, ...read }).toEqual({ key: cell.key, ...wanted });
    if (value.status !== "reported") expect(place?.typed).toBe(raw);
  }
  expect(places.get("title")?.typed).toBe(content.title);
  for (const key of ["intro", ...template.sections.map((section) => section.key)])
    expect(places.get(key)?.typed ?? "", key).toBe((content.texts[key] ?? "").replace(/\n+$/, ""));
}

function typedOf({ values }: ReportContent, key: string): string {
  const value = values[key];
  return value?.status === "reported" ? value.value : "";
}

function cellsIn(range: string): readonly string[] {
  const [from = "", to = from] = range.split(":");
  const [column = "", row = ""] = from.match(/[A-Z]+|\d+/g) ?? [];
  const [lastColumn = "", lastRow = ""] = to.match(/[A-Z]+|\d+/g) ?? [];
  const columns = Array.from({ length: lastColumn.charCodeAt(0) - column.charCodeAt(0) + 1 }, (_, x) =>
    String.fromCharCode(column.charCodeAt(0) + x),
  );
  const rows = Array.from({ length: Number(lastRow) - Number(row) + 1 }, (_, y) => Number(row) + y);
  return rows.flatMap((y) => columns.map((x) => `${x}${y}`));
}
