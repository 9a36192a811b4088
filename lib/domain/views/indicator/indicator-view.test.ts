import { describe, expect, it } from "vitest";
import { KNOWN_REPORT_PLACES } from "#lib/domain/indicators/known-report-places.ts";
import { INDICATORS, VARIANTS } from "#lib/domain/indicators/registry.ts";
import { LOCALES } from "#lib/domain/localized.ts";
import { type Given, groupOf, indicatorCalled } from "#lib/domain/statistics/group.fixture.ts";
import { wording } from "#lib/domain/wording.ts";
import { groupYear, type IndicatorGroup } from "./indicator-group.ts";
import { indicatorView } from "./indicator-view.ts";

type Years = Readonly<Record<number, Readonly<Record<string, Given>>>>;

interface Look {
  readonly isPractice?: boolean;
  readonly id?: string;
}

function group(
  token: string,
  name: string,
  years: Years,
  { isPractice = false, id = "disclosure-rate" }: Look = {},
): IndicatorGroup {
  return {
    token,
    name: wording(name, name, name),
    isPractice,
    years: Object.entries(years).map(([year, given]) =>
      groupYear(
        indicatorCalled(id),
        Number(year),
        groupOf(given).map((one) => ({ ...one, name: wording(one.key, one.key, one.key) })),
      ),
    ),
  };
}

const view = (groups: readonly IndicatorGroup[], id = "disclosure-rate") =>
  indicatorView(
    {
      address: { kind: "indicator", indicator: id },
      indicator: indicatorCalled(id),
      groups,
      asOf: null,
      updatedAt: null,
    },
    "zh-Hans",
  );
const cities = group("320000.cities", "江苏省市级政府", {
  2023: { a: [40, 100], b: [30, 60], c: "not_submitted" },
  2024: { a: [50, 100], b: [45, 50], c: [2, 3] },
});
const cellsOf = (shown: ReturnType<typeof view>, key: string) =>
  shown.tables.find((table) => table.key === key)?.rows.map(({ cells }) => cells.map(({ text }) => text));

describe("the page of an indicator", () => {
  it("names the median and the whole of a group apart, each with what it rests on", () => {
    const shown = view([cities]);
    expect(shown.title).toBe("公开率：江苏省市级政府2024年中位数70.0 %，合计63.4 % (97/153)");
    expect(shown.summary).toContain("3个机关中有2个可比较");
    expect(cellsOf(shown, "groups")).toEqual([["江苏省市级政府", "2/3", "70.0 %", "—", "63.4 % (97/153)"]]);
  });

  it("gives the whole of each year with the number of bodies, and never counts a missing one as 0", () => {
    const [row] = view([cities]).tables.find(({ key }) => key === "history")?.rows ?? [];
    expect(row?.cells.map(({ text, detail }) => [text, detail])).toEqual([
      ["江苏省市级政府", null],
      ["43.8 % (70/160)", "3个机关中的2个"],
      ["63.4 % (97/153)", "3个机关中的3个"],
    ]);
  });

  it("speaks of real groups before those of practice, and marks a page of practice alone", () => {
    const practice = group(
      "990000.cities",
      "演示",
      { 2023: { x: [9, 90] }, 2024: { x: [9, 90] } },
      { isPractice: true },
    );
    const real = group("cn.cities", "全国", { 2023: { a: [40, 100] }, 2024: { a: "not_submitted" } });
    expect(view([practice]).isPractice).toBe(true);
    const both = view([practice, real]);
    expect(both.isPractice).toBe(false);
    expect(both.tables[0]?.caption).toBe("各组2023年的数值");
    expect(both.notes.join("")).toContain("虚构");
  });

  it("says so where nobody has a figure, and still tells what the indicator is", () => {
    for (const groups of [[], [group("cn.cities", "全国", { 2024: { a: "not_submitted", b: "blank" } })]]) {
      const shown = view(groups);
      expect(shown.title).toBe("公开率：尚无已公开的数据");
      expect(shown.charts).toEqual([]);
      expect(shown.tables.map(({ key }) => key)).toEqual(["definitions", "examples", "crosswalk"]);
    }
  });

  it("draws a group of very many bodies without a dot for each, and says so", () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`b${index}`, [index, 200] as const]),
    );
    const shown = view([group("cn.counties", "全国县级政府", { 2024: many })]);
    const [strip] = shown.charts;
    expect(strip?.spec.type === "strip" ? strip.spec.rows[0]?.points : null).toEqual([]);
    expect(shown.notes.join("")).toContain("不逐点绘出");
  });

  it("breaks the course where the form redefined the figure", () => {
    const years = { 2020: { a: 5 }, 2021: { a: 6 }, 2022: { a: 7 } };
    const id = "normative-documents-issued";
    const shown = view([group("cn.cities", "全国", years, { id })], id);
    const history = shown.tables.find(({ key }) => key === "history");
    expect(history?.columns.find(({ key }) => key === "2021")?.breakBefore).toBe("2021年表式调整");
  });
});

describe.each([...INDICATORS, ...VARIANTS])("the page of $id", (indicator) => {
  it.each(LOCALES)("says in %s what its examples start from and where its parts come from", (locale) => {
    const shown = indicatorView(
      {
        address: { kind: "indicator", indicator: indicator.id },
        indicator,
        groups: [],
        asOf: null,
        updatedAt: null,
      },
      locale,
    );
    for (const { rows } of shown.tables) for (const { cells } of rows) expect(cells[0]?.text).not.toBe("");
    for (const { given } of indicator.examples) {
      if (typeof given === "string") expect(KNOWN_REPORT_PLACES[given]?.[locale]).toBeDefined();
    }
  });
});

describe("worked examples in English", () => {
  it.each(INDICATORS.map(({ id }) => id))("show no Chinese mark: %s", (id) => {
    const { tables } = indicatorView(
      {
        address: { kind: "indicator", indicator: id },
        indicator: indicatorCalled(id),
        groups: [],
        asOf: null,
        updatedAt: null,
      },
      "en",
    );
    const shown = tables.find(({ key }) => key === "examples")?.rows.map(({ cells }) => cells[1]?.text);
    expect(shown?.join()).toMatch(/^[^\u4e00-\u9fff]+$/);
  });
});
