import { describe, expect, it } from "vitest";
import { type CellRemark, explanationRemarks } from "#lib/domain/footnotes/cell-remark.ts";
import { bodyBreaks } from "#lib/domain/indicators/body-breaks.ts";
import { LOCALES } from "#lib/domain/localized.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { wording } from "#lib/domain/wording.ts";
import { backlogView } from "./backlog-view.ts";
import { disputesView } from "./disputes-view.ts";
import { groundsOfYear } from "./grounds-of.ts";
import { groundsView } from "./grounds-view.ts";
import { measured, VERSION } from "./group.fixture.ts";
import { DISPUTE_MEASURES } from "./measures-of-views.ts";
import { outcomesView } from "./outcomes-view.ts";

const SUBJECT = {
  name: wording("甲区", "甲區", "A District"),
  token: "a",
  isGroup: false,
  isPractice: false,
};
const FOOTNOTE = "本年集中受理一批关于征地批文的申请。";
const REASON = "上年结转的案件在本年审结。";
const remark = (cell: string, kind: CellRemark["kind"], text: string): CellRemark => ({ cell, kind, text });
const cellOf = (measure: Measure) => templateById(VERSION.template).measures[measure]?.[0] ?? "";
const years = { from: 2023, to: 2024 };
const breaks = bodyBreaks(
  [
    {
      kind: "merged",
      on: "2024-03-01",
      from: { name: wording("乙区", "乙區", "B District") },
      to: { name: SUBJECT.name },
    },
  ],
  years,
);

/** Cells of a view at which something is said, by row and column. */
const marked = ({ tables }: PublicView) =>
  tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ key, cells }) =>
      cells.flatMap(({ detail }, index) => (detail === null ? [] : [[key, columns[index]?.key, detail]])),
    ),
  );
const valuesWith = ({ tables }: PublicView, flag: "footnoted" | "explained" | "break") =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (value?.flags.includes(flag) ? value : []))),
  );

describe("what a body says of a single figure", () => {
  it("stands at the outcome it is about, in the notes and in the data", () => {
    const reports = [
      {
        ...measured("a", 2024, { granted: 4, resultTotal: 4 }),
        remarks: [remark("t3.granted.total", "footnote", FOOTNOTE), remark("t1.x", "footnote", "elsewhere")],
      },
    ];
    const input = {
      address: { kind: "outcomes", subject: { of: "body", body: { slug: "a", own: false } }, years },
      subject: SUBJECT,
      years: [{ year: 2024, reports }],
      breaks: [],
      asOf: null,
    } as const;
    const view = outcomesView(input, "zh-Hans");
    expect(marked(view)).toEqual([["granted", "2024", "机关有说明"]]);
    expect(view.notes[0]).toMatch(/^a区2024年，.+，机关脚注：本年集中受理/);
    expect(view.notes.join()).not.toContain("elsewhere");
    expect(valuesWith(view, "footnoted")).toMatchObject([{ metric: "granted", footnotes: [FOOTNOTE] }]);
    for (const locale of LOCALES) expect(outcomesView(input, locale).notes[0]).toContain(FOOTNOTE);
  });

  it("stands at a review and at what is carried over, beside the year in which the body became another", () => {
    const reports = [
      measured("a", 2023, { carriedIn: 1, newReceived: 9, resultTotal: 8, carriedOut: 2 }),
      {
        ...measured("a", 2024, {
          ...{ carriedIn: 2, newReceived: 5, resultTotal: 6, carriedOut: 1 },
          ...Object.fromEntries(DISPUTE_MEASURES.map((measure) => [measure, 1])),
        }),
        remarks: [
          remark(cellOf("carriedIn"), "explanation", REASON),
          remark(cellOf("reviewUpheld"), "explanation", REASON),
        ],
        isBreak: true,
      },
    ];
    const backlog = backlogView(
      {
        address: { kind: "backlog", body: { slug: "a", own: false }, years },
        subject: SUBJECT,
        reports,
        breaks,
        asOf: null,
      },
      "zh-Hans",
    );
    expect(marked(backlog)).toEqual([
      ["2024", "year", "2024年机构变动"],
      ["2024", "carriedIn", "机关有说明"],
    ]);
    expect(valuesWith(backlog, "explained")).toMatchObject([{ metric: "carriedIn", footnotes: [REASON] }]);
    expect(valuesWith(backlog, "break")).toHaveLength(4);
    const disputes = disputesView(
      {
        address: { kind: "disputes", subject: { of: "body", body: { slug: "a", own: false } }, years },
        subject: SUBJECT,
        years: reports.map((report) => ({ year: report.year, reports: [report] })),
        breaks,
        asOf: null,
      },
      "zh-Hans",
    );
    const broken = ["2024", "year", "2024年机构变动"];
    expect(marked(disputes)).toEqual([broken, ["2024", "upheld", "机关有说明"], broken, broken]);
    expect(disputes.notes[0]).toContain(`机关随报告说明：${REASON}`);
  });

  it("stands at the ground of a refusal", () => {
    const [first] = groundsOfYear(2024);
    if (first === undefined) throw new Error("no grounds");
    const view = groundsView(
      {
        address: { kind: "grounds", subject: { of: "body", body: { slug: "a", own: false } }, year: 2024 },
        subject: SUBJECT,
        bodies: [
          {
            key: "a",
            name: SUBJECT.name,
            report: {
              ...{ slug: "a", year: 2024, scope: "consolidated", principal: "consolidated", version: 1 },
              ...{ form: "2021", isHistorical: false, isPractice: false, publishedAt: VERSION.publishedAt },
              remarks: [remark(first.cell, "explanation", REASON), remark(first.cell, "footnote", FOOTNOTE)],
            },
            values: {},
          },
        ],
        asOf: null,
      },
      "en",
    );
    expect(marked(view)).toEqual([["a", first.key, "note by the body"]]);
    expect(view.notes.slice(0, 2)).toEqual([
      expect.stringContaining(`reason given with the report: ${REASON}`),
      expect.stringContaining(`footnote by the body: ${FOOTNOTE}`),
    ]);
    expect(valuesWith(view, "explained")).toMatchObject([{ footnotes: [REASON, FOOTNOTE] }]);
  });

  it("of a finding about a section stands at the first cell that takes part, of one about the report at none", () => {
    const finding = {
      place: { kind: "section", section: "s1" },
      cells: ["t3.a", "t3.b"],
      fingerprint: "f",
    } as const;
    const whole = { place: { kind: "report" }, cells: [], fingerprint: "g" } as const;
    const said = [
      { fingerprint: "f", text: REASON },
      { fingerprint: "g", text: REASON },
      { fingerprint: "gone", text: REASON },
    ];
    expect(explanationRemarks([finding, whole], said)).toEqual([remark("t3.a", "explanation", REASON)]);
  });
});
