import { describe, expect, it } from "vitest";
import { comparisonOf } from "./comparison.fixture.ts";
import { describeComparison } from "./describe-comparison.ts";

describe("the description of a comparison", () => {
  it("tells the one figure of one body in one year, with its base", () => {
    const one = comparisonOf("disclosure-rate", [2024], { 宿迁市: [[1902, 3521]] });
    expect(describeComparison(one, "zh-Hans")).toEqual({
      heading: "宿迁市2024年公开率54.0 %",
      summary: "宿迁市2024年公开率54.0 % (1,902/3,521)。",
    });
  });

  it("tells the movement over years, the highest and the lowest", () => {
    const years = comparisonOf("requests-received", [2022, 2023, 2024], { 宿迁市: [3600, 3511, 3525] });
    expect(describeComparison(years, "en")).toEqual({
      heading: "宿迁市: new requests received went from 3,600 in 2022 to 3,525 in 2024",
      summary:
        "宿迁市: new requests received 3,600 in 2022 and 3,525 in 2024, a decrease; highest in 2022 with 3,600, lowest in 2023 with 3,511.",
    });
  });

  it("names who is higher and who is lower, never better or worse", () => {
    const many = comparisonOf("disclosure-rate", [2024], {
      宿迁市: [[1902, 3521]],
      淮安市: [[900, 3050]],
      沭阳县: [[300, 700]],
    });
    const { heading, summary } = describeComparison(many, "zh-Hans");
    expect(heading).toBe("2024年公开率：宿迁市54.0 %较高，淮安市29.5 %较低");
    expect(summary).toBe(
      "所选3个机关中有3个有2024年数据；最高为宿迁市54.0 % (1,902/3,521)，最低为淮安市29.5 % (900/3,050)；中位数42.9 %。",
    );
  });

  it("does not rank a rate on a base that is too small", () => {
    const small = comparisonOf("disclosure-rate", [2024], { 甲局: [[2, 2]], 宿迁市: [[1902, 3521]] });
    const { heading, summary } = describeComparison(small, "zh-Hans");
    expect(heading).not.toContain("较高");
    expect(summary).toContain("1个机关基数太小");
  });

  it("counts what is missing and never as zero", () => {
    const gap = comparisonOf("requests-received", [2023, 2024], { 甲: [null, 12], 乙: [7, 9] });
    expect(describeComparison(gap, "zh-Hans").summary).toContain("有1处没有已公开的报告");
    expect(describeComparison(gap, "zh-Hans").heading).toBe("2024年新收申请：甲12较高，乙9较低");
  });

  it("describes several bodies by the newest year that most of them share", () => {
    const early = comparisonOf("requests-received", [2023, 2024], {
      甲: [5, 12],
      乙: [7, null],
      丙: [9, null],
    });
    expect(describeComparison(early, "zh-Hans").heading).toBe("2023年新收申请：丙9较高，甲5较低");
    const alone = comparisonOf("requests-received", [2023, 2024], { 甲: [null, 12], 乙: [null, null] });
    expect(describeComparison(alone, "zh-Hans").heading).toBe("2024年新收申请：甲12");
  });

  it("computes no change across a break", () => {
    const broken = comparisonOf("normative-documents-issued", [2020, 2021, 2022], { 宿迁市: [40, 9, 8] });
    const { heading, summary } = describeComparison(broken, "zh-Hant");
    expect(heading).toBe("宿迁市新制發規範性文件由2021年的9變為2022年的8");
    expect(summary).toContain("2021年表式調整，前後不可直接比較");
  });

  it("says that a figure stayed the same", () => {
    const steady = comparisonOf("review-corrections", [2022, 2023, 2024], { 甲局: [0, 0, 0] });
    expect(describeComparison(steady, "zh-Hans").heading).toBe("甲局行政复议纠正2022年至2024年均为0");
  });

  it("says that there is nothing to show", () => {
    const none = comparisonOf("disclosure-rate", [2023, 2024], { 甲局: [null, null] });
    expect(describeComparison(none, "en").heading).toBe("No figure to show for 甲局: disclosure rate");
  });
});
