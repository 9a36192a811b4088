import { describe, expect, it } from "vitest";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import { cellValue } from "./cell-value.ts";
import { completeness } from "./completeness.ts";
import { countCharacters } from "./count-characters.ts";
import { deriveTotals } from "./derive-totals.ts";
import { diffContents } from "./diff-contents.ts";
import { emptyContent } from "./empty-content.ts";
import { fillWithZero, undoZeroFill } from "./fill-with-zero.ts";
import { KNOWN_REPORTS, knownReport } from "./known-reports.fixture.ts";
import { parseCell } from "./parse-cell.ts";
import type { ReportContent } from "./types.ts";

const template = templateById("gongkai-2021");
const empty = emptyContent(template, { name: "沭阳县人民政府", year: 2025 });

function typed(content: ReportContent, cells: Readonly<Record<CellKey, string>>): ReportContent {
  const values = { ...content.values };
  for (const [key, raw] of Object.entries(cells)) {
    const cell = template.cellByKey.get(key);
    if (cell === undefined) throw new Error(`no cell ${key}`);
    values[key] = parseCell(cell, raw);
  }
  return { ...content, values };
}

describe("an empty report", () => {
  it("has its title and period, and every cell blank", () => {
    expect(empty.title).toBe("沭阳县人民政府2025年政府信息公开工作年度报告");
    expect(empty.texts).toEqual({ intro: "本报告所列数据的统计期限自2025年1月1日起至2025年12月31日止。" });
    expect(cellValue(empty, "t3.granted.total").status).toBe("blank");
  });
});

describe("completeness", () => {
  it("counts what is filled in, a stroke included, section by section", () => {
    const some = typed(
      { ...empty, texts: { s1: " 主动 公开。\n" } },
      { "t3.granted.total": "5", "t3.granted.other_org": "/", "t2.regulations.issued": "" },
    );
    const result = completeness(template, some);
    expect(result).toMatchObject({ cells: 200, filled: 2 });
    expect(
      result.sections.map(({ section, filled, characters, isEmpty }) => [
        section,
        filled,
        characters,
        isEmpty,
      ]),
    ).toEqual([
      ["s1", 0, 5, false],
      ["s2", 0, 0, true],
      ["s3", 2, 0, false],
      ["s4", 0, 0, true],
      ["s5", 0, 0, true],
      ["s6", 0, 0, true],
    ]);
  });

  it("measures a text in characters and marks, without white space", () => {
    expect(countCharacters("全区受理 110 件，\n同比增长。　𠮷")).toBe(15);
    expect(countCharacters("  \n")).toBe(0);
  });
});

describe("filling with zero", () => {
  const begun = typed(empty, {
    "t3.granted.total": "5",
    "t3.denied_process.total": "/",
    "t3.unable_unclear.total": "--2",
  });
  const { content, filled } = fillWithZero(template, begun);

  it("writes 0 into blank cells only", () => {
    expect(filled).toHaveLength(197);
    expect(cellValue(content, "t4.review.total")).toMatchObject({ status: "reported", value: "0" });
    expect(cellValue(content, "t2.admin_fees.amount_wan")).toMatchObject({ value: "0", unit: "万元" });
    expect(
      ["t3.granted.total", "t3.denied_process.total", "t3.unable_unclear.total"].map(
        (key) => cellValue(content, key).raw,
      ),
    ).toEqual(["5", "/", "--2"]);
  });

  it("can be undone, keeping what was typed since", () => {
    const since = typed(content, { "t4.review.total": "3" });
    const undone = undoZeroFill(template, since, filled);
    expect(diffContents(template, begun, undone).cells.map(({ cell }) => cell)).toEqual(["t4.review.total"]);
  });
});

describe("totals computed beside what is typed", () => {
  it("agree with every published report that is complete", () => {
    for (const { id, template: format, content } of KNOWN_REPORTS.filter(
      (report) => report.id !== "shanghai-office-2019",
    )) {
      const wrong = deriveTotals(format, content).filter(({ agrees }) => agrees !== true);
      const expected = id === "stcsm-2024" ? ["t3.carried_out.total"] : [];
      expect(
        wrong.map(({ cell }) => cell),
        id,
      ).toEqual(expected);
    }
  });

  it("propose a sum where the total is blank, and say nothing of agreement", () => {
    const { content, template: format } = knownReport("stcsm-2024");
    const total = deriveTotals(format, content).find(({ cell }) => cell === "t3.carried_out.total");
    expect(total).toMatchObject({ computed: "1", missing: [], agrees: null });
  });

  it("are unknown while a part is missing, whether blank or a stroke", () => {
    const parts = {
      natural_person: "1",
      commercial_enterprise: "",
      research_institution: "/",
      social_welfare_org: "0",
      legal_service_org: "0",
      other_org: "0",
      total: "1",
    };
    const content = typed(
      empty,
      Object.fromEntries(Object.entries(parts).map(([column, raw]) => [`t3.granted.${column}`, raw])),
    );
    const total = deriveTotals(template, content).find(({ cell }) => cell === "t3.granted.total");
    expect(total).toMatchObject({
      computed: null,
      agrees: null,
      missing: ["t3.granted.commercial_enterprise", "t3.granted.research_institution"],
    });
  });

  it("show both sums of the last total, and which one it contradicts", () => {
    const { content } = knownReport("suqian-2024");
    const wrong = typed(content, { "t3.granted.total": "9999" });
    expect(
      deriveTotals(template, wrong)
        .filter(({ agrees }) => agrees === false)
        .map(({ cell, relation }) => [cell, relation.rule]),
    ).toEqual([
      ["t3.granted.total", "T3-ROW-SUM"],
      ["t3.result_total.total", "T3-RESULT-SUM"],
    ]);
  });
});

describe("differences between two contents", () => {
  it("list cells in the order of the form, texts and title, with both sides", () => {
    const before = typed(
      { ...empty, texts: { s1: "旧" } },
      { "t4.review.total": "1", "t2.regulations.issued": "2" },
    );
    const after = typed(
      { ...before, title: "新标题", texts: { s1: "新", s5: "问题" } },
      { "t4.review.total": "", "t2.regulations.issued": "3" },
    );
    const difference = diffContents(template, before, after);
    expect(difference.cells.map(({ cell, before: from, after: to }) => [cell, from.raw, to.raw])).toEqual([
      ["t2.regulations.issued", "2", "3"],
      ["t4.review.total", "1", ""],
    ]);
    expect(difference.texts).toEqual([
      { text: "s1", before: "旧", after: "新" },
      { text: "s5", before: "", after: "问题" },
    ]);
    expect(difference.title).toEqual({ before: empty.title, after: "新标题" });
  });

  it("see no difference in how a figure is typed, but one between blank, stroke and zero", () => {
    const key = "t3.granted.total";
    const changed = (from: string, to: string) =>
      diffContents(template, typed(empty, { [key]: from }), typed(empty, { [key]: to })).cells.length;
    expect([
      changed("110", "１１０件"),
      changed("", "0"),
      changed("/", "0"),
      changed("", "/"),
      changed("22", "22（其中修订16件）"),
    ]).toEqual([0, 1, 1, 1, 1]);
    expect(diffContents(template, empty, typed(empty, { [key]: "" })).cells).toEqual([]);
  });

  it("see a difference between 5元 and 5万元", () => {
    const key = "t2.admin_fees.amount_wan";
    const [inYuan, inForm] = [typed(empty, { [key]: "5元" }), typed(empty, { [key]: "5" })];
    expect(diffContents(template, inYuan, inForm).cells).toHaveLength(1);
  });
});
