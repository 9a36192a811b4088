import { describe, expect, it } from "vitest";
import { funnelOf } from "#lib/domain/statistics/funnel-of.ts";
import { type Given, groupOf, indicatorCalled } from "#lib/domain/statistics/group.fixture.ts";
import { rankGroup } from "#lib/domain/statistics/rank-group.ts";
import { wording } from "#lib/domain/wording.ts";
import { describeFunnel } from "./describe-funnel.ts";
import { describeRank } from "./describe-rank.ts";

const group = wording("演示省市级政府", "演示省市級政府", "City governments of Demo Province");
const named = (given: Readonly<Record<string, Given>>) =>
  groupOf(given).map((member) => ({ ...member, name: wording(member.key, member.key, member.key) }));

function rank(id: string, given: Readonly<Record<string, Given>>, locale: "zh-Hans" | "zh-Hant" | "en") {
  const indicator = indicatorCalled(id);
  return describeRank({ indicator, group, year: 2024, ranking: rankGroup(indicator, named(given)) }, locale);
}

const RATES: Readonly<Record<string, Given>> = {
  甲市: [300, 400],
  乙市: [52, 100],
  丙市: [50, 100],
  丁市: [20, 40],
  戊市: [20, 400],
  己市: [2, 2],
  庚市: "not_submitted",
  辛市: "blank",
};

describe("what a ranking of rates shows", () => {
  it("is first how many can be told from the median", () => {
    const { title, summary } = rank("disclosure-rate", RATES, "zh-Hans");
    expect(title).toBe(
      "2024年演示省市级政府公开率：5个机关中与中位数（50.0 %）无法区分的有3个，较高1个，较低1个",
    );
    expect(summary).toBe(
      "8个机关中有5个参与比较；最高为甲市75.0 % (300/400)，最低为戊市5.0 % (20/400)；中位数50.0 %；中间一半在50.0 %至52.0 %之间；与中位数无法区分的有3个，其先后可能只是偶然；1个基数不足30，不参与比较；1个没有已公开的报告；1个的报告没有可用的数字。",
    );
  });

  it("is said in the other languages as well", () => {
    expect(rank("disclosure-rate", RATES, "zh-Hant").title).toBe(
      "2024年演示省市級政府公開率：5個機關中與中位數（50.0 %）無法區分的有3個，較高1個，較低1個",
    );
    expect(rank("disclosure-rate", RATES, "en").title).toBe(
      "Disclosure rate, City governments of Demo Province, 2024: 3 of 5 cannot be told from the median (50.0 %), 1 higher, 1 lower",
    );
    expect(rank("disclosure-rate", RATES, "en").summary).toContain("1 without a published report");
  });
});

describe("what a ranking of counts shows", () => {
  it("is the median and the middle half, with no talk of chance", () => {
    const { title, summary } = rank("requests-received", { 甲: 1200, 乙: 40, 丙: 7, 丁: 0 }, "zh-Hans");
    expect(title).toBe("2024年演示省市级政府新收申请：4个机关的中位数为23.5");
    expect(summary).toBe(
      "4个机关中有4个参与比较；最高为甲1,200，最低为丁0；中位数23.5；中间一半在5.3至330之间。",
    );
  });

  it("is that all are equal, or that one stands alone", () => {
    expect(rank("requests-received", { 甲: 5, 乙: 5 }, "zh-Hans").summary).toContain("各机关均为5");
    expect(rank("requests-received", { 甲: 5, 乙: "not_submitted" }, "zh-Hans").title).toBe(
      "2024年演示省市级政府新收申请：可比较的只有甲，5",
    );
  });

  it("is nothing where nobody can be compared, and says why", () => {
    const { title, summary } = rank("disclosure-rate", { 甲: [1, 2], 乙: "not_submitted" }, "en");
    expect(title).toBe("City governments of Demo Province, 2024: no disclosure rate that could be compared");
    expect(summary).toBe(
      "0 of 2 bodies are compared; 1 on a base below 30 is not compared; 1 without a published report.",
    );
    expect(rank("disclosure-rate", {}, "zh-Hans").summary).toBe("0个机关中有0个参与比较。");
  });
});

describe("what a funnel shows", () => {
  const indicator = indicatorCalled("disclosure-rate");
  const funnel = (given: Readonly<Record<string, Given>>) => ({
    indicator,
    group,
    year: 2024,
    funnel: funnelOf(indicator, named(given)),
  });

  it("is who lies where chance would hardly bring a body", () => {
    const given = funnel({ 甲: [500, 1000], 乙: [52, 100], 丙: [1, 2], 丁: [20, 100], 戊: "blank" });
    const { title, summary } = describeFunnel(given, "zh-Hans");
    expect(title).toBe("2024年演示省市级政府公开率：4个机关中有1个超出99.8 %控制限");
    expect(summary).toBe(
      "全组合计47.7 % (573/1,202)，来自5个机关中的4个；低于控制限的1个：丁20.0 % (20/100)；3个与全组合计之差可以用偶然解释；1个没有可用数据。",
    );
    expect(describeFunnel(given, "en").title).toBe(
      "Disclosure rate, City governments of Demo Province, 2024: 1 of 4 bodies lie outside the 99.8 % limits",
    );
  });

  it("is that all lie within, or that there is nothing to show", () => {
    expect(describeFunnel(funnel({ 甲: [50, 100], 乙: [52, 100] }), "zh-Hant").title).toBe(
      "2024年演示省市級政府公開率：2個機關都在99.8 %控制限以內",
    );
    expect(describeFunnel(funnel({ 甲: "not_submitted" }), "zh-Hans")).toEqual({
      title: "2024年演示省市级政府没有可显示的公开率",
      summary: "2024年演示省市级政府没有可显示的公开率；1个没有可用数据。",
    });
  });
});
