import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { comparisonOf } from "#lib/domain/indicators/comparison.fixture.ts";
import { compareView } from "#lib/domain/views/compare/compare-view.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { viewCsv, viewExcelCsv } from "./view-csv.ts";
import { viewJson } from "./view-json.ts";
import { viewText } from "./view-text.ts";
import { viewWorkbook } from "./view-workbook.ts";

const place = {
  origin: "https://example.org",
  page: "https://example.org/compare/disclosure-rate/body1+body2/2023..2024",
};

function viewOf(id: string, years: readonly number[], given: Parameters<typeof comparisonOf>[2]): PublicView {
  const comparison = comparisonOf(id, years, given);
  const bodies = comparison.series.map(({ slug }) => ({ slug, own: false }));
  const span = { from: years[0] ?? 0, to: years.at(-1) ?? 0 };
  const address = {
    kind: "compare",
    indicator: id,
    bodies,
    years: span,
    form: null,
    peers: null,
    onTodaysMap: false,
  } as const;
  return compareView({ address, comparison, lens: [], asOf: null }, "zh-Hans");
}

const rates = viewOf("disclosure-rate", [2023, 2024], {
  宿迁市: [null, [1902, 3521]],
  甲局: ["no_base", [3, 10]],
});

describe("the table of a view", () => {
  const lines = viewCsv(rates, place.origin).split("\r\n");

  it("has a record for every body and year, and ends with a line end", () => {
    expect(lines).toHaveLength(1 + 4 + 1);
    expect(lines[0]).toMatch(/^org,year,scope,metric,definition,value,/);
    expect(lines.at(-1)).toBe("");
  });

  it("gives a rate with part and base, its version, and the address of its cell", () => {
    expect(lines[2]).toBe(
      "body1,2024,own_organ,disclosure_rate,disclosure_rate,54.0187,%,1902,3521,,,reported,derived,2021,1,,https://example.org/o/body1/2024#t3.granted.total,",
    );
  });

  it("says why there is no number and writes none", () => {
    expect(lines[1]).toBe(
      "body1,2023,own_organ,disclosure_rate,disclosure_rate,,%,,,,,not_submitted,derived,,,,,",
    );
    expect(lines[3]).toContain(",disclosure_rate,,%,0,0,,,no_base,");
  });

  it("gives the interval on a small base, and says that the base is small", () => {
    expect(lines[4]).toContain(",30.0000,%,3,10,10.7791,60.3222,reported,derived | small_base,");
  });

  it("marks the first year after a break", () => {
    const broken = viewOf("normative-documents-issued", [2020, 2021], { 宿迁市: [5, 6] });
    expect(
      viewCsv(broken, place.origin)
        .split("\r\n")
        .map((line) => line.includes(",break")),
    ).toEqual([false, false, true, false]);
  });

  it("has a mark for spreadsheet programs only where it is meant for them, and nothing that they would run", () => {
    const cell = { text: "=1+1", meaning: null, detail: null, href: null, value: null };
    const column = { key: "name", label: "名称", kind: "text", unit: null, breakBefore: null } as const;
    const row = { key: "a", part: null, isHighlighted: false, cells: [cell, { ...cell, text: "-12" }] };
    const words: PublicView = {
      ...rates,
      tables: [{ key: "t", caption: "", columns: [column, { ...column, key: "n" }], rows: [row] }],
    };
    expect(viewCsv(words, place.origin)).toBe("table,key,name,n\r\nt,a,=1+1,-12\r\n");
    expect(viewExcelCsv(words, place.origin)).toBe("\ufefftable,key,name,n\r\nt,a,'=1+1,-12\r\n");
  });
});

describe("the data of a view", () => {
  const data = JSON.parse(viewJson(rates, place));

  it("carries the same numbers as the table, under the same names", () => {
    expect(data.values).toHaveLength(4);
    expect(data.values[1]).toMatchObject({
      org: "body1",
      year: 2024,
      value: "54.0187",
      numerator: "1902",
      denominator: "3521",
      report_version: 1,
      cell_url: "https://example.org/o/body1/2024#t3.granted.total",
    });
    expect(data.values[0]).toMatchObject({ status: "not_submitted", value: null, cell_url: null });
  });

  it("says what the page says", () => {
    expect(data).toMatchObject({ page: place.page, title: rates.title, summary: rates.summary, as_of: null });
    expect(data.api).toBe(
      "https://example.org/api/v1/values?metric=disclosure_rate&org=body1,body2&year=2023..2024",
    );
  });
});

describe("the text of a view", () => {
  it("says every figure with what it is about, and reads marks as what they mean", () => {
    const text = viewText(rates, place);
    expect(text).toContain("- 宿迁市：2023：没有已公开的报告；2024：54.0 % (1,902/3,521)");
    expect(text).toContain("- 甲局：2023：分母为0，不计算；2024：30.0 % (3/10) [10.8 %, 60.3 %]");
    expect(text.startsWith(`${rates.title}\n====`)).toBe(true);
    expect(text.trimEnd().endsWith(place.page)).toBe(true);
  });

  it("says of a frozen view of which day it is and whether it is still so", () => {
    const frozen = { ...rates, asOf: "2026-03-31", isSuperseded: true };
    expect(viewText(frozen, place)).toContain(
      "这是2026-03-31当天的数据。\n之后有报告公布或更正，现在的数字有所不同。",
    );
  });
});

describe("the workbook of a view", () => {
  it("has the table with its numbers as numbers, every value, and the notes", async () => {
    const { sheets } = await readXlsx(await viewWorkbook(rates, place));
    expect(sheets.map(({ name }) => name)).toEqual(["表", "values", "说明"]);
    const [shown, values] = sheets;
    expect(shown?.rows[3]?.map(String)).toEqual(["机关", "2023", "2024"]);
    expect(shown?.rows[4]).toEqual(["宿迁市", "没有已公开的报告", 54.0187]);
    expect(shown?.rows[5]).toEqual(["甲局", "分母为0，不计算", 30]);
    expect(values?.rows).toHaveLength(5);
    expect(values?.rows[2]?.slice(0, 9)).toEqual([
      "body1",
      2024,
      "own_organ",
      "disclosure_rate",
      "disclosure_rate",
      54.0187,
      "%",
      1902,
      3521,
    ]);
  });

  it("is the same file whenever it is written", async () => {
    expect(await viewWorkbook(rates, place)).toEqual(await viewWorkbook(rates, place));
  });
});
