import { describe, expect, it } from "vitest";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import { normativeDocumentsIssued } from "#lib/domain/indicators/normative-documents-issued.ts";
import { requestsReceived } from "#lib/domain/indicators/requests-received.ts";
import { seriesBreaks } from "#lib/domain/indicators/series-breaks.ts";
import { LOCALES } from "#lib/domain/localized.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { wording } from "#lib/domain/wording.ts";
import { backlogView } from "./backlog-view.ts";
import { changeView } from "./change-view.ts";
import { disputesView } from "./disputes-view.ts";
import { funnelView } from "./funnel-view.ts";
import { groundsOfYear } from "./grounds-of.ts";
import { groundsView } from "./grounds-view.ts";
import { figure, measured, share, VERSION } from "./group.fixture.ts";
import { outcomesView } from "./outcomes-view.ts";
import { rankView } from "./rank-view.ts";
import { scatterView } from "./scatter-view.ts";

const GROUP = { area: "990100", class: "counties" } as const;
const ABOUT = {
  name: wording("云山市县级政府", "雲山市縣級政府", "county governments of Yunshan"),
  isPractice: true,
};
const SUBJECT = {
  name: wording("云山市", "雲山市", "Yunshan City"),
  token: "990100",
  isGroup: false,
  isPractice: true,
};

const rank = (figures: Parameters<typeof rankView>[0]["figures"]) =>
  rankView(
    {
      address: { kind: "rank", indicator: disclosureRate.id, group: GROUP, year: 2024 },
      indicator: disclosureRate,
      group: ABOUT,
      figures,
      lens: null,
      asOf: null,
    },
    "zh-Hans",
  );
const placed = (key: string, part: number, base: number) => ({
  ...figure(key, share(part, base)),
  lastYear: null,
});
const parts = ({ tables }: PublicView) => tables[0]?.rows.map(({ key, part }) => [key, part]);

/** Every row has a cell for every column, every text says something, and a drawing has the summary to stand for it. */
function expectWhole(view: PublicView): void {
  expect(view.title).not.toBe("");
  expect(view.summary).not.toBe("");
  for (const { columns, rows } of view.tables)
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
}

describe("a ranking", () => {
  it("lists who cannot be compared and who has published nothing under headings of their own", () => {
    const view = rank([
      placed("a", 40, 100),
      placed("b", 60, 100),
      placed("c", 5, 7),
      { ...figure("d", { status: "not_submitted" }), lastYear: share(20, 40) },
      { ...figure("e", { status: "blank" }), lastYear: null },
    ]);
    expect(parts(view)).toEqual([
      ["sum", null],
      ["median", null],
      ["b", "参与比较"],
      ["a", "参与比较"],
      ["c", "基数不足30，不参与比较"],
      ["e", "报告中没有可用的数字"],
      ["d", "没有已公开的报告"],
    ]);
    expect(view.tables[0]?.rows[0]?.cells[1]?.text).toBe("50.7 % (105/207)");
    expect(view.summary).toContain("2023年");
    expectWhole(view);
  });

  it.each([
    ["an empty group", []],
    ["one body", [placed("a", 40, 100)]],
    ["nobody on a sufficient base", [placed("a", 1, 2), placed("b", 0, 3)]],
    ["only zeros", [placed("a", 0, 100), placed("b", 0, 100)]],
    ["no base at all", [placed("a", 0, 0)]],
  ] as const)("of %s says what there is", (_what, figures) => {
    expectWhole(rank(figures));
  });

  it("of very many is drawn as a spread, and has every body in its table", () => {
    const many = Array.from({ length: 120 }, (_, index) => placed(`n${index}`, 30 + (index % 60), 100));
    const view = rank(many);
    expect(view.charts[0]?.spec.type).toBe("strip");
    expect(view.tables[0]?.rows).toHaveLength(122);
  });
});

describe("a funnel", () => {
  it.each(LOCALES)("names who lies outside the limits, in %s", (locale) => {
    const figures = [
      ...Array.from({ length: 12 }, (_, index) => figure(`n${index}`, share(500 + index, 1000))),
      figure("far", share(200, 1000)),
    ];
    const view = funnelView(
      {
        address: { kind: "funnel", indicator: disclosureRate.id, group: GROUP, year: 2024 },
        indicator: disclosureRate,
        group: ABOUT,
        figures,
        asOf: null,
      },
      locale,
    );
    expect(view.summary).toContain(figure("far", share(0, 1)).name[locale]);
    expectWhole(view);
  });
});

describe("a relation", () => {
  it("leaves out of the drawing who cannot be compared, and keeps all in the table", () => {
    const view = scatterView(
      {
        address: {
          kind: "scatter",
          x: requestsReceived.id,
          y: disclosureRate.id,
          group: GROUP,
          year: 2024,
        },
        x: requestsReceived,
        y: disclosureRate,
        group: ABOUT,
        pairs: ["a", "b", "c"].map((key, index) => ({
          x: figure(key, { status: "reported", amount: "9", base: null, number: 9 }),
          y: figure(key, share(index, index === 0 ? 5 : 100)),
        })),
        asOf: null,
      },
      "zh-Hans",
    );
    const [chart] = view.charts;
    expect(chart?.spec.type === "scatter" ? chart.spec.points.map(({ key }) => key) : null).toEqual([
      "b",
      "c",
    ]);
    expect(view.tables[0]?.rows).toHaveLength(3);
    expectWhole(view);
  });
});

describe("outcomes", () => {
  const amounts = {
    granted: 40,
    partiallyGranted: 10,
    denied: 20,
    unable: 15,
    rejected: 10,
    otherHandling: 5,
    resultTotal: 100,
  };
  const view = (reports: Parameters<typeof outcomesView>[0]["years"]) =>
    outcomesView(
      {
        address: {
          kind: "outcomes",
          subject: { of: "body", body: { slug: "990100", own: false } },
          years: { from: 2023, to: 2024 },
        },
        subject: SUBJECT,
        years: reports,
        breaks: [],
        asOf: null,
      },
      "zh-Hans",
    );

  it("show every kind with its number and share, and a year without a report as such", () => {
    const shown = view([
      { year: 2023, reports: [measured("990100", 2023, null)] },
      { year: 2024, reports: [measured("990100", 2024, amounts)] },
    ]);
    expect(shown.title).toBe("云山市2024年办理的申请中，予以公开和部分公开占50.0 % (50/100)");
    expect(shown.tables[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      "予以公开",
      "…",
      "40.0 % (40/100)",
    ]);
    expectWhole(shown);
  });

  it("of nothing are said to be none", () => {
    const none = view([{ year: 2024, reports: [measured("990100", 2024, { ...amounts, resultTotal: 0 })] }]);
    expect(none.title).toBe("云山市没有可用的办理结果数据");
    expect(view([]).charts).toEqual([]);
  });
});

describe("disputes", () => {
  const cases = (corrected: number, total: number) => ({
    reviewUpheld: total - corrected,
    reviewCorrected: corrected,
    reviewOther: 0,
    reviewPending: 0,
    reviewTotal: total,
  });

  it("give no rate on fewer than ten decided cases", () => {
    const view = disputesView(
      {
        address: {
          kind: "disputes",
          subject: { of: "body", body: { slug: "990100", own: false } },
          years: { from: 2023, to: 2024 },
        },
        subject: SUBJECT,
        years: [
          { year: 2023, reports: [measured("990100", 2023, cases(2, 2))] },
          { year: 2024, reports: [measured("990100", 2024, cases(3, 20))] },
        ],
        breaks: [],
        asOf: null,
      },
      "zh-Hans",
    );
    expect(view.tables[0]?.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(["2/2", "15.0 % (3/20)"]);
    expectWhole(view);
  });
});

describe("changes", () => {
  it("are not computed for a body that became another in between, and are for the others", () => {
    const count = (key: string, number: number, year: number) =>
      figure(key, { status: "reported", amount: String(number), base: null, number }, year);
    const years = { from: 2022, to: 2024 };
    const named = (name: string) => ({ name: wording(name, name, name) });
    const changes = [{ kind: "merged", on: "2023-05-01", from: named("丙"), to: named("甲") }] as const;
    const view = changeView(
      {
        address: { kind: "change", indicator: requestsReceived.id, group: GROUP, years },
        indicator: requestsReceived,
        group: ABOUT,
        pairs: [
          { from: count("a", 100, 2022), to: { ...count("a", 300, 2024), changes } },
          { from: count("b", 100, 2022), to: count("b", 150, 2024) },
        ],
        breaks: [],
        asOf: null,
      },
      "zh-Hans",
    );
    const last = view.tables[0]?.rows.map(({ cells }) => cells.at(-1));
    expect(last?.map((cell) => cell?.text)).toEqual(["+50.0 % (+50/100)", "不可比"]);
    expect(last?.[1]?.detail).toBe("2023年机构变动");
    expect(view.tables[0]?.rows[1]?.cells[2]?.value?.flags).toContain("break");
    expect(view.notes).toContain("2023-05-01，丙并入甲，前后不可直接比较。");
  });

  it("are not computed across a redefined break, in table, sentence or drawing", () => {
    const count = (key: string, number: number, year: number) =>
      figure(key, { status: "reported", amount: String(number), base: null, number }, year);
    const years = { from: 2020, to: 2021 };
    const view = changeView(
      {
        address: { kind: "change", indicator: normativeDocumentsIssued.id, group: GROUP, years },
        indicator: normativeDocumentsIssued,
        group: ABOUT,
        pairs: ["a", "b"].map((key) => ({ from: count(key, 5, 2020), to: count(key, 9, 2021) })),
        breaks: seriesBreaks(normativeDocumentsIssued, { years }),
        asOf: null,
      },
      "zh-Hans",
    );
    expect(view.tables[0]?.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(["不可比", "不可比"]);
    expect(view.tables[0]?.columns[2]?.breakBefore).toContain("2021");
    const [chart] = view.charts;
    expect(
      chart?.spec.type === "dumbbell" ? chart.spec.rows.every(({ isComparable }) => !isComparable) : null,
    ).toBe(true);
    expectWhole(view);
  });
});

describe("a backlog", () => {
  it("says where one report does not take over what the last one carried out", () => {
    const year = (carriedIn: number, newReceived: number, resultTotal: number, carriedOut: number) => ({
      carriedIn,
      newReceived,
      resultTotal,
      carriedOut,
    });
    const view = backlogView(
      {
        address: {
          kind: "backlog",
          body: { slug: "990100", own: false },
          years: { from: 2023, to: 2024 },
        },
        subject: SUBJECT,
        reports: [
          measured("990100", 2023, year(5, 100, 95, 10)),
          measured("990100", 2024, year(9, 100, 89, 21)),
        ],
        breaks: [],
        asOf: null,
      },
      "zh-Hans",
    );
    expect(view.title).toBe("云山市2024年结转下年度21，上年为10，有所增加");
    expect(view.notes).toContain("2023年报告的结转下年度为10，2024年报告的上年结转为9，两者不一致。");
    expect(view.notes).toContain("2024年按前三项应结转20，报告为21。");
    expectWhole(view);
  });
});

describe("grounds of refusal", () => {
  it.each([2019, 2024])("are the eight of the form of %i", (year) => {
    expect(groundsOfYear(year)).toHaveLength(8);
  });

  it("are numbers with shares for a group, and nothing where a report leaves one blank", () => {
    const grounds = groundsOfYear(2024);
    const report = {
      slug: "a",
      year: 2024,
      scope: "consolidated",
      principal: "consolidated",
      version: 1,
      form: "2021",
      isHistorical: false,
      isPractice: true,
      publishedAt: VERSION.publishedAt,
      remarks: [],
    } as const;
    const reported = (value: string) =>
      ({ status: "reported", raw: value, value, unit: null, note: null }) as const;
    const name = wording("甲区", "甲區", "A");
    const view = groundsView(
      {
        address: { kind: "grounds", subject: { of: "group", group: GROUP }, year: 2024 },
        subject: { ...SUBJECT, isGroup: true },
        bodies: [
          {
            key: "a",
            name,
            report,
            values: Object.fromEntries(grounds.map(({ cell }, index) => [cell, reported(String(index))])),
          },
          { key: "b", name, report: { ...report, slug: "b" }, values: {} },
          { key: "c", name, report: null, values: {} },
        ],
        asOf: null,
      },
      "zh-Hans",
    );
    expect(view.tables[0]?.rows.map(({ cells }) => cells.at(-2)?.text)).toEqual([
      "25.0 % (7/28)",
      "空",
      "…",
      "25.0 % (7/28)",
    ]);
    expectWhole(view);
  });
});
