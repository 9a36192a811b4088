import { describe, expect, it } from "vitest";
import { bodyBreaks } from "#lib/domain/indicators/body-breaks.ts";
import { comparisonOf } from "#lib/domain/indicators/comparison.fixture.ts";
import { LOCALES } from "#lib/domain/localized.ts";
import { possibleForms } from "#lib/domain/views/address/compare-form.ts";
import type { CompareForm } from "#lib/domain/views/address/view-address.ts";
import { wording } from "#lib/domain/wording.ts";
import { compareView } from "./compare-view.ts";

type Given = Parameters<typeof comparisonOf>[2];

function viewOf(
  id: string,
  years: readonly number[],
  given: Given,
  more: { form?: CompareForm; asOf?: string; locale?: (typeof LOCALES)[number] } = {},
) {
  const comparison = comparisonOf(id, years, given);
  const bodies = comparison.series.map(({ slug }) => ({ slug, own: false }));
  const address = {
    kind: "compare",
    indicator: id,
    bodies,
    years: { from: years[0] ?? 0, to: years.at(-1) ?? 0 },
    form: more.form ?? null,
    peers: null,
    onTodaysMap: false,
  } as const;
  const lens = [comparison];
  return compareView({ address, comparison, lens, asOf: more.asOf ?? null }, more.locale ?? "zh-Hans");
}

const RATES: Given = {
  宿迁市: [
    [1519, 3486],
    [1902, 3521],
  ],
  甲局: [null, [3, 10]],
  乙局: ["blank", [40, 80]],
  丙局: [
    [50, 100],
    [70, 100],
  ],
};

describe("the view of a comparison", () => {
  it("has a row for each body, a column for each year, and a median where there are enough", () => {
    const [table] = viewOf("disclosure-rate", [2023, 2024], RATES).tables;
    expect(table?.columns.map(({ key }) => key)).toEqual(["body", "2023", "2024"]);
    expect(table?.rows.map(({ key }) => key)).toEqual(["body1", "body2", "body3", "body4", "median"]);
    // Of 2023 only two can be compared, of 2024 three: the base of 10 is too small.
    expect(table?.rows.at(-1)?.cells.map(({ text, detail }) => [text, detail])).toEqual([
      ["中位数", null],
      ["", null],
      ["54.0 %", "3个机关"],
    ]);
  });

  it("leads from each figure to its cell, to that of the version where it is frozen", () => {
    const [live] = viewOf("disclosure-rate", [2023, 2024], RATES).tables;
    const [frozen] = viewOf("disclosure-rate", [2023, 2024], RATES, { asOf: "2026-01-01" }).tables;
    expect(live?.rows[0]?.cells[2]?.href).toBe("/o/body1/2024#t3.granted.total");
    expect(frozen?.rows[0]?.cells[2]?.href).toBe("/o/body1/2024/v1#t3.granted.total");
    expect(live?.rows[1]?.cells[1]?.href).toBeNull();
  });

  it("carries the value behind each figure, and never a 0 in place of none", () => {
    const cells = viewOf("disclosure-rate", [2023, 2024], RATES).tables[0]?.rows[1]?.cells ?? [];
    expect(cells[1]?.value).toMatchObject({ status: "not_submitted", value: null, reportVersion: null });
    expect(cells[2]?.value).toMatchObject({
      metric: "disclosure_rate",
      value: "30.0000",
      numerator: "3",
      denominator: "10",
      low: "10.7791",
      flags: ["derived", "small_base"],
    });
  });

  it("says before the first year of a new form that what follows is not comparable", () => {
    const view = viewOf("normative-documents-issued", [2020, 2021], { 宿迁市: [5, 6] }, { form: "slope" });
    expect(view.tables[0]?.columns.map(({ breakBefore }) => breakBefore)).toEqual([
      null,
      null,
      "2021年表式调整",
    ]);
    expect(view.tables[0]?.rows[0]?.cells[2]?.value?.flags).toContain("break");
    expect(view.charts[0]?.spec).toMatchObject({ type: "slope", series: [{ change: "不可比" }] });
  });

  it("shows the same figures under each definition of a name that has several", () => {
    const { tables } = viewOf("disclosure-rate", [2024], { 宿迁市: [[1902, 3521]] });
    expect(tables[1]?.caption).toBe("同样的数据，公开率的几种算法（2024年）");
    expect(viewOf("requests-received", [2024], { 宿迁市: [3525] }).tables).toHaveLength(1);
  });

  it.each(LOCALES)("draws every form it can have and says what it shows, in %s", (locale) => {
    for (const years of [[2024], [2019, 2020, 2021, 2022]])
      for (const form of possibleForms(4, { from: years[0] ?? 0, to: years.at(-1) ?? 0 })) {
        const view = viewOf("disclosure-rate", years, RATES, { form, locale });
        expect(view.charts.length > 0).toBe(form !== "table");
        expect(view.title.length).toBeGreaterThan(5);
        for (const { columns, rows } of view.tables)
          for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      }
  });

  it("says in words what became of figures: points for rates, number and percent for counts", () => {
    const rate = viewOf("disclosure-rate", [2023, 2024], RATES, { form: "slope" }).charts[0]?.spec;
    const count = viewOf(
      "requests-received",
      [2023, 2024],
      { 甲: [200, 250], 乙: [0, 3] },
      { form: "slope" },
    );
    expect(rate).toMatchObject({ series: [{ change: "+10.4个百分点" }, { change: "—" }, {}, {}] });
    expect(count.charts[0]?.spec).toMatchObject({
      series: [{ change: "+50 (+25.0 %)" }, { change: "+3" }],
    });
  });

  it("breaks the series of the one body that became another, in drawing, table, words and file", () => {
    const years = [2022, 2023, 2024];
    const given = comparisonOf("requests-received", years, { 甲区: [10, 30, 31], 乙区: [20, 21, 22] });
    const named = (name: string) => ({ name: wording(name, name, name) });
    const changes = [{ kind: "merged", on: "2023-05-01", from: named("丙区"), to: named("甲区") }] as const;
    const series = given.series.map((line, index) =>
      index === 0 ? { ...line, breaks: bodyBreaks(changes, { from: 2022, to: 2024 }) } : line,
    );
    const bodies = given.series.map(({ slug }) => ({ slug, own: false }));
    const view = (form: CompareForm | null, to = 2024) =>
      compareView(
        {
          address: {
            kind: "compare",
            indicator: "requests-received",
            bodies,
            years: { from: 2022, to },
            form,
            peers: null,
            onTodaysMap: false,
          },
          comparison: { ...given, series },
          lens: [],
          asOf: null,
        },
        "zh-Hans",
      );
    expect(view(null).charts[0]?.spec).toMatchObject({
      breaks: [{ year: 2023, label: "甲区：2023年机构变动", of: ["body1"] }],
    });
    expect(view("slope").charts[0]?.spec).toMatchObject({
      series: [{ change: "不可比" }, { change: "+2 (+10.0 %)" }],
    });
    const [changed, same] = view(null).tables[0]?.rows ?? [];
    expect(changed?.cells[2]).toMatchObject({ detail: "2023年机构变动", value: { flags: ["break"] } });
    expect(same?.cells[2]).toMatchObject({ detail: null, value: { flags: [] } });
    expect(view(null).summary).toContain("甲区：2023年机构变动，前后不可直接比较");
    expect(view(null).notes).toContain("2023-05-01，丙区并入甲区，前后不可直接比较。");
  });

  it("lets a body speak at its own figure", () => {
    const given = comparisonOf("disclosure-rate", [2024], { 宿迁市: [[1902, 3521]] });
    const footnotes = ["数据含下属单位"];
    const series = given.series.map((line) => ({
      ...line,
      points: line.points.map((point) => ({ ...point, footnotes })),
    }));
    const years = { from: 2024, to: 2024 };
    const bodies = [{ slug: "body1", own: false }];
    const address = {
      kind: "compare",
      indicator: "disclosure-rate",
      bodies,
      years,
      form: null,
      peers: null,
      onTodaysMap: false,
    } as const;
    const view = compareView({ address, comparison: { ...given, series }, lens: [], asOf: null }, "zh-Hans");
    const cell = view.tables[0]?.rows[0]?.cells[1];
    expect(cell?.detail).toBe("机关有说明");
    expect(cell?.value).toMatchObject({ footnotes, flags: ["derived", "footnoted"] });
    expect(view.notes[0]).toBe("宿迁市2024年，机关说明：数据含下属单位");
  });
});
