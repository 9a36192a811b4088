import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/domain/localized.ts";
import { changeBetween } from "#lib/domain/statistics/change-between.ts";
import { type Given, indicatorCalled, valueGiven } from "#lib/domain/statistics/group.fixture.ts";
import { ifMissingReported } from "#lib/domain/statistics/if-missing-reported.ts";
import { peerRuleWords } from "#lib/domain/statistics/peer-rule.ts";
import { wording } from "#lib/domain/wording.ts";
import { describeChange } from "./describe-change.ts";
import { type DescribedDisputes, describeDisputes } from "./describe-disputes.ts";
import { describeGrounds } from "./describe-grounds.ts";
import { describeMissing } from "./describe-missing.ts";
import { describeRelation } from "./describe-relation.ts";
import { describeStrip } from "./describe-strip.ts";

const same = (name: string) => wording(name, name, name);
const city = same("宿迁市");
const disclosure = indicatorCalled("disclosure-rate");
const received = indicatorCalled("requests-received");

describe("what the grounds of refusal show", () => {
  const grounds = (counts: readonly number[]) =>
    counts.map((count, index) => ({ name: same(["国家秘密", "内部事务", "行政查询"][index] ?? ""), count }));
  const one = { who: city, year: 2024, counted: 1, of: 1 };

  it("is which is used most, with its share", () => {
    expect(describeGrounds({ ...one, grounds: grounds([2, 30, 60]) }, "zh-Hans")).toEqual({
      title: "2024年宿迁市不予公开理由：最多的是“行政查询”，占65.2 % (60/92)",
      summary:
        "不予公开共92件；依次为“行政查询”65.2 % (60/92)、“内部事务”32.6 % (30/92)、“国家秘密”2.2 % (2/92)。",
    });
  });

  it("names all that are used most, and counts the unused", () => {
    const { title, summary } = describeGrounds({ ...one, of: 3, grounds: grounds([4, 4, 0]) }, "zh-Hant");
    expect(title).toBe("2024年宿迁市不予公開理由：「国家秘密」、「内部事务」並列最多，各佔50.0 % (4/8)");
    expect(summary).toContain("1項理由沒有使用；3個機關中有1個有數據");
  });

  it("tells no refusal from no figures", () => {
    expect(describeGrounds({ ...one, grounds: grounds([0, 0, 0]) }, "en").title).toBe(
      "宿迁市, 2024: nothing was refused",
    );
    expect(describeGrounds({ ...one, counted: 0, grounds: grounds([0, 0, 0]) }, "en").title).toBe(
      "宿迁市, 2024: no usable figures on refusals",
    );
  });
});

describe("how disputes ended", () => {
  // 宿迁市 2024.
  const suqian: DescribedDisputes = {
    who: city,
    year: 2024,
    outcomes: {
      review: { upheld: 88, corrected: 18, other: 28, pending: 36, total: 170 },
      direct: { upheld: 7, corrected: 0, other: 11, pending: 7, total: 25 },
      afterReview: { upheld: 33, corrected: 0, other: 6, pending: 13, total: 52 },
    },
    counted: 1,
    of: 1,
  };

  it("is said of decided reviews, with every outcome and the kinds apart", () => {
    expect(describeDisputes(suqian, "zh-Hans")).toEqual({
      title: "2024年宿迁市已审结的行政复议中被纠正的占13.4 % (18/134)",
      summary:
        "行政复议170件：维持88、纠正18、其他结果28、尚未审结36；未经复议直接起诉25件：维持7、纠正0、其他结果11、尚未审结7；复议后起诉52件：维持33、纠正0、其他结果6、尚未审结13；复议后起诉的案件已计入复议，三类不相加。",
    });
  });

  it("warns of few decided cases, and knows none from none decided and no figures", () => {
    const none = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };
    const of = (review: DescribedDisputes["outcomes"]["review"]) =>
      describeDisputes({ ...suqian, outcomes: { review, direct: none, afterReview: null } }, "en");
    expect(of({ ...none, corrected: 1, total: 2, pending: 0, upheld: 1 }).summary).toContain(
      "fewer than 10 are decided",
    );
    expect(of({ ...none, pending: 2, total: 2 }).title).toContain("none of the reviews is decided yet");
    expect(of(none).title).toBe("宿迁市, 2024: no administrative reviews");
    expect(of(null).summary).toBe(
      "No usable figures on administrative reviews; no lawsuits without prior review; no usable figures on lawsuits after review.",
    );
    const nothing = { review: null, direct: null, afterReview: null };
    expect(describeDisputes({ ...suqian, outcomes: nothing, counted: 0, of: 4 }, "zh-Hans").summary).toBe(
      "2024年宿迁市没有可用的复议和诉讼数据；4个机关中有0个有数据。",
    );
  });
});

describe("how a group moved", () => {
  const moved = (
    indicator: typeof disclosure,
    given: Readonly<Record<string, readonly [Given, Given]>>,
    isBroken = false,
  ) => ({
    indicator,
    group: same("演示省市级政府"),
    from: 2023,
    to: 2024,
    changes: Object.entries(given).map(([key, [earlier, later]]) => ({
      key,
      name: same(key),
      change: changeBetween(indicator, valueGiven(earlier), valueGiven(later), isBroken),
    })),
  });

  it("is how many went up and down, and who most", () => {
    const change = moved(disclosure, {
      甲: [
        [50, 100],
        [62, 100],
      ],
      乙: [
        [50, 100],
        [50, 100],
      ],
      丙: [
        [50, 100],
        [20, 100],
      ],
      丁: [
        [1, 2],
        [2, 2],
      ],
      戊: ["not_submitted", [2, 200]],
    });
    expect(describeChange(change, "zh-Hans")).toEqual({
      title: "演示省市级政府公开率2023年至2024年：3个机关中上升1个、下降1个、不变1个",
      summary:
        "上升最多的是甲，+12.0 个百分点；下降最多的是丙，−30.0 个百分点；1个基数不足，不参与比较；1个缺少其中一年的数据。",
    });
  });

  it("takes a count from zero as a rise without a percentage", () => {
    const { title, summary } = describeChange(moved(received, { 甲: [0, 12], 乙: [40, 30] }), "en");
    expect(title).toContain("of 2 bodies 1 went up, 1 down, 0 stayed the same");
    expect(summary).toBe("The largest decrease is in 乙, −25.0 % (−10/40).");
  });

  it("compares net changes by their differences where some have no percentage", () => {
    const net = moved(indicatorCalled("normative-net"), { 甲: [2, 4], 乙: [-10, 30] });
    expect(describeChange(net, "zh-Hans").summary).toBe("上升最多的是乙，+40。");
  });

  it("across a break is not said", () => {
    const broken = moved(indicatorCalled("normative-documents-issued"), { 甲: [40, 9] }, true);
    expect(describeChange(broken, "zh-Hans").title).toBe(
      "演示省市级政府新制发规范性文件：2023年与2024年口径不同，不可比",
    );
    expect(describeChange(moved(received, { 甲: ["blank", 3] }), "zh-Hans").title).toBe(
      "演示省市级政府没有2023年和2024年都可用的新收申请",
    );
  });
});

describe("how two figures go together", () => {
  const pairs = (turn: number) => [1, 2, 3, 4, 5, 6].map((x) => [x, turn * x] as const);
  const relation = { x: received, y: disclosure, group: same("演示省"), year: 2024, all: 8 };

  it("is told by the order of the bodies, and never as a cause", () => {
    expect(describeRelation({ ...relation, pairs: pairs(-1) }, "zh-Hans")).toEqual({
      title: "2024年演示省：新收申请较高的机关，公开率往往较低",
      summary: "秩相关系数−1.00（6个机关）；8个机关中有6个两项都有数据；一同变化不等于互为因果。",
    });
    const group = same("county governments of Yanshi Province");
    expect(describeRelation({ ...relation, group, pairs: pairs(1) }, "en").title).toBe(
      "County governments of Yanshi Province, 2024: where new requests received is higher, disclosure rate tends to be higher too",
    );
  });

  it("may be none, or not to be told from so few", () => {
    const none = [
      [1, 3],
      [2, 5],
      [3, 1],
      [4, 4],
      [5, 2],
      [6, 3],
    ] as const;
    expect(describeRelation({ ...relation, pairs: none }, "zh-Hans").title).toContain("略有偏低");
    expect(describeRelation({ ...relation, pairs: [[1, 2]] }, "zh-Hant")).toEqual({
      title: "2024年演示省：數據不足，看不出新收申請與公開率的關係",
      summary: "兩項都有可比數據的只有1個機關；8個機關中有1個兩項都有數據。",
    });
  });
});

describe("where a body stands among its peers", () => {
  const strip = {
    indicator: disclosure,
    year: 2024,
    body: city,
    rule: peerRuleWords({ by: "size", within: 30 }, "country"),
    peers: ([[30, 100], [40, 100], [50, 100], [60, 100], [1, 2], "not_submitted"] as const).map(valueGiven),
  };

  it("is above the median only if chance does not explain it", () => {
    const { title, summary } = describeStrip({ ...strip, value: valueGiven([1902, 3521]) }, "zh-Hans");
    expect(title).toBe("宿迁市2024年公开率54.0 %，高于同类中位数（45.0 %）");
    expect(summary).toBe(
      "宿迁市2024年公开率54.0 % (1,902/3,521)，高于同类中位数（45.0 %）；高于中间一半（37.5 %至52.5 %）；对照的是全国同级同类、常住人口相差不超过30 %的机关，6个中有4个可以比较。",
    );
    expect(describeStrip({ ...strip, value: valueGiven([27, 50]) }, "en").title).toBe(
      "宿迁市, 2024: disclosure rate 54.0 %, not to be told from the median of its peers (45.0 %)",
    );
  });

  it("is not said of a small base, nor without peers", () => {
    const small = describeStrip({ ...strip, value: valueGiven([2, 2]) }, "zh-Hans");
    expect(small.summary).toContain("基数不足30，不参与比较；同类中位数45.0 %");
    const alone = describeStrip({ ...strip, peers: [], value: valueGiven([50, 100]) }, "zh-Hans");
    expect(alone.title).toBe("宿迁市2024年公开率50.0 %，没有可比较的同类机关");
  });

  it("says why the body itself has no figure", () => {
    expect(describeStrip({ ...strip, value: valueGiven("not_submitted") }, "en").summary).toContain(
      "no disclosure rate, no published report; median of the peers 45.0 %",
    );
  });
});

describe("what the missing might change", () => {
  const result = ifMissingReported(received, [
    { key: "a", value: valueGiven(10), lastYear: null },
    { key: "b", value: valueGiven(20), lastYear: null },
    { key: "c", value: valueGiven("not_submitted"), lastYear: valueGiven(60) },
    { key: "d", value: valueGiven("not_submitted"), lastYear: null },
  ]);

  it("is said as an illustration", () => {
    expect(describeMissing({ indicator: received, year: 2024, result }, "zh-Hans")).toBe(
      "如果未公开报告的1个机关与2023年相同，中位数将由15变为20、全组合计将由30变为90；另有1个机关上年也没有数据；仅作示意，不是估计。",
    );
    for (const locale of LOCALES) {
      expect(describeMissing({ indicator: received, year: 2024, result }, locale)).toContain("2023");
    }
  });

  it("is not said where nothing can be put in", () => {
    const none = ifMissingReported(received, [{ key: "a", value: valueGiven(10), lastYear: null }]);
    expect(describeMissing({ indicator: received, year: 2024, result: none }, "en")).toBeNull();
  });
});
