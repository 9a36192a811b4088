import { describe, expect, it } from "vitest";
import { KNOWN_REPORTS, type KnownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import type { ReportSubject } from "#lib/domain/reports/types.ts";
import { checkReport } from "./check-report.ts";
import type { Finding } from "./types.ts";

/** What the published reports say of the fee; the figures are known reports, their texts are made up. */
const FEE_STATEMENTS: Readonly<Record<string, string>> = {
  "suqian-2023": "2023年对25件政府信息公开申请案件收取了信息处理费2950元。",
  "suqian-2024": "2024年对3件政府信息公开申请案件收取了信息处理费2230元。",
  "huaian-2024": "全年收取政府信息公开信息处理费3940元。",
  "shuyang-2025": "发出收费通知，收取信息处理费100元。",
  "large-city-2025": "发出收费通知，收取信息处理费100元。",
};

function check(report: KnownReport, change: Partial<ReportSubject> = {}): readonly Finding[] {
  const { template, content, name, year } = report;
  const isGovernment = name.endsWith("人民政府");
  const previous = KNOWN_REPORTS.find((known) => known.name === name && known.year === year - 1) ?? null;
  const texts = { ...content.texts, s6: FEE_STATEMENTS[report.id] ?? content.texts.s6 ?? "" };
  return checkReport({
    template,
    content: { ...content, texts },
    // Last year's texts are the same made-up ones, so only its figures are handed over.
    previous: previous && { template: previous.template, content: { ...previous.content, texts: {} } },
    subject: {
      name,
      year,
      kind: isGovernment ? "government" : "department",
      level: "city",
      scope: "consolidated",
      mayMakeRegulations: isGovernment || name.includes("人民政府办公厅"),
      ...change,
    },
  });
}

describe("the checks on reports that were published", () => {
  it.each([
    ["guangming-2019", ["hint T3-NONHELD-SHARE t3.unable_not_held.total"]],
    ["suqian-2023", []],
    ["suqian-2024", []],
    ["shuyang-2025", []],
    ["large-city-2025", []],
    ["huaian-2024", []],
    ["stcsm-2024", ["error CELL-BLANK t3.carried_out.total"]],
    [
      "shanghai-office-2025",
      [
        "error CELL-BLANK t2.regulations.repealed",
        "error CELL-BLANK t2.admin_licensing.decisions",
        "error CELL-BLANK t2.admin_penalty.decisions",
        "error CELL-BLANK t2.admin_coercion.decisions",
        "error CELL-BLANK t2.admin_fees.amount_wan",
      ],
    ],
  ])("%s: exactly what is known of it", (id, expected) => {
    expect(findingsOf(id)).toEqual(expected);
  });

  it("shanghai-office-2019: blanks are named as blanks and break no equation", () => {
    const rules = new Set(
      findingsOf("shanghai-office-2019").map((finding) => finding.split(" ").slice(0, 2).join(" ")),
    );
    expect([...rules]).toEqual(["error CELL-BLANK", "error CELL-MONEY-UNIT"]);
    const report = KNOWN_REPORTS.find(({ id }) => id === "shanghai-office-2019");
    const blanks = Object.values(report?.content.values ?? {}).filter(
      ({ status }) => status === "blank",
    ).length;
    const named = report
      ? check(report)
          .filter(({ rule }) => rule === "CELL-BLANK")
          .flatMap(({ cells }) => cells)
      : [];
    expect(named).toHaveLength(blanks);
    expect(new Set(named).size).toBe(named.length);
  });

  it("shows both sides of an equation and their difference, by the labels of the form", () => {
    const [finding] = withFigure("guangming-2019", "t3.granted.total", "32").filter(
      ({ rule }) => rule === "T3-ROW-SUM",
    );
    expect(finding?.message).toEqual({
      "zh-Hans":
        "表三“予以公开”：总计 32 ≠ 各类申请人之和 30（29+0+0+1+0+0），相差 2。请核对各分项或改正总计。",
      "zh-Hant":
        "表三“予以公開”：總計 32 ≠ 各類申請人之和 30（29+0+0+1+0+0），相差 2。請核對各分項或改正總計。",
      en: "Table 3, “Disclosed in full”: Total 32 ≠ sum of the applicant columns 30 (29+0+0+1+0+0), difference 2. Check the parts or correct the total.",
    });
    expect(finding?.sides).toEqual({ left: "32", right: "30", difference: "2" });
    expect(finding?.cells).toHaveLength(7);
    expect(finding?.cells[0]).toBe("t3.granted.total");
  });

  it("names the four items of the printed balance", () => {
    const [finding] = withFigure("guangming-2019", "t3.new_received.total", "111").filter(
      ({ rule }) => rule === "T3-BALANCE",
    );
    expect(finding?.message["zh-Hans"]).toBe(
      "表三“总计”列：本年新收＋上年结转 111（111+0）≠ 办理结果总计＋结转下年度 110（96+14），相差 1。请核对这四项。",
    );
  });

  it("names last year's figure where a figure does not follow from it", () => {
    const [finding] = withFigure("suqian-2024", "t3.carried_in.total", "500").filter(
      ({ rule }) => rule === "XY-CARRY",
    );
    expect(finding?.severity).toBe("needs_explanation");
    expect(finding?.message["zh-Hans"]).toMatch(
      /^表三“总计”列：上年结转 500 ≠ 上年报告“结转下年度” \d+，相差 \d+。/,
    );
    expect(finding?.cells).toEqual(["t3.carried_in.total"]);
  });

  it("a report about 2021 in the form of 2019 has the wrong form", () => {
    const report = KNOWN_REPORTS.find(({ id }) => id === "guangming-2019");
    const found = report ? check(report, { year: 2021 }) : [];
    expect(found.map(({ rule }) => rule)).toContain("CO-WRONG-TEMPLATE");
    expect(found[0]?.severity).toBe("error");
    expect(found.find(({ rule }) => rule === "CO-WRONG-TEMPLATE")?.message["zh-Hans"]).toBe(
      "本表格适用于 2019 至 2020 年度，本报告为 2021 年度，请改用当年适用的格式。",
    );
  });
});

function findingsOf(id: string): readonly string[] {
  const report = KNOWN_REPORTS.find((known) => known.id === id);
  if (report === undefined) throw new RangeError(id);
  return check(report).map(
    ({ severity, rule, place }) => `${severity} ${rule} ${place.kind === "cell" ? place.cell : place.kind}`,
  );
}

function withFigure(id: string, cell: string, value: string): readonly Finding[] {
  const report = KNOWN_REPORTS.find((known) => known.id === id);
  if (report === undefined) throw new RangeError(id);
  const values = {
    ...report.content.values,
    [cell]: { status: "reported", raw: value, value, unit: null, note: null } as const,
  };
  return check({ ...report, content: { ...report.content, values } });
}
