import { describe, expect, it } from "vitest";
import { completeness } from "#lib/domain/reports/completeness.ts";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { deriveTotals } from "#lib/domain/reports/derive-totals.ts";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import { fillWithZero } from "#lib/domain/reports/fill-with-zero.ts";
import { contentSchema } from "./content-schema.ts";
import { drawGrid } from "./draw-grid.fixture.ts";
import { TEMPLATES } from "./registry.ts";
import { thirdFormat } from "./third-format.fixture.ts";

describe("a format nobody has seen before, from its definition alone", () => {
  it("has its cells, with labels in three languages, units and value types", () => {
    expect(thirdFormat.cells).toHaveLength(38);
    expect(thirdFormat.cellByKey.get("req.secret.post")).toMatchObject({
      label: {
        "zh-Hans": "表甲“拒绝—秘密”的“邮寄”",
        "zh-Hant": "表甲“拒絕—秘密”的“郵寄”",
        en: "Table A, “Turned down – Secret”, “Post”",
      },
      valueType: "count",
      unit: "件",
      isVolume: false,
    });
    expect(thirdFormat.cellByKey.get("out.printing.amount")).toMatchObject({
      valueType: "money",
      unit: null,
      maxDecimals: 2,
    });
    expect(thirdFormat.cellByKey.get("req.secret.all")?.isVolume).toBe(true);
    expect(thirdFormat.cellByKey.has("out.minutes.shown")).toBe(false);
  });

  it("prints its tables without a gap", () => {
    expect(thirdFormat.tables.map((table) => drawGrid(table))).toEqual([
      [
        "（收到等于办结加未办结）[3×3] | 申请渠道[3×1] | 合计[1×3]",
        "网上[1×2] | 纸质[2×1]",
        "窗口 | 邮寄",
        "1 收到[3×1] | #×4",
        "2 办结[1×4] | 2.1 答复[2×1] | #×4",
        "2.2 拒绝[1×2] | 2.2.1 秘密 | #×4",
        "2.2.2 隐私 | #×4",
        "2.3 小计[2×1] | #×4",
        "3 未办结[3×1] | #×4",
      ],
      [
        "文件[3×1]",
        "种类 | 制作 | 公开",
        "规划 | #×2",
        "纪要 | # | -",
        "费用[3×1]",
        "种类 | 金额[2×1]",
        "印制 | #[2×1]",
        "- | 人员增减[2×1]",
        "工作人员 | #[2×1]",
      ],
      [
        "投诉[3×1] | 诉讼[6×1]",
        "维持[1×2] | 纠正[1×2] | 合计[1×2] | 一审[3×1] | 二审[3×1]",
        "维持 | 纠正 | 合计 | 维持 | 纠正 | 合计",
        "#×9",
      ],
    ]);
  });

  it("spells its relations out for each row and column", () => {
    const named = thirdFormat.relations.map(({ rule, subject }) => `${rule} ${subject.label.en}`);
    expect(named).toHaveLength(6 + 4 + 4 + 3 + 1 + 4);
    expect(named).toContain("T3-ROW-SUM Table A, “Turned down – Private”");
    expect(named).toContain("T3-BALANCE Table A, column “Counter”");
    expect(
      thirdFormat.relations.find(({ rule, subject }) => rule === "T3-RESULT-SUM" && subject.key === "post"),
    ).toMatchObject({
      left: [{ cell: "req.closed_sum.post", sign: 1, year: "this" }],
      right: ["answered", "secret", "private"].map((row) => ({
        cell: `req.${row}.post`,
        sign: 1,
        year: "this",
      })),
      total: "req.closed_sum.post",
    });
    expect(thirdFormat.relations.find(({ rule }) => rule === "XY-CARRY")?.right[0]?.year).toBe("previous");
  });

  it("gives an empty form, which the schema of its own cells accepts and no other format's does", () => {
    const empty = emptyContent(thirdFormat, { name: "某县", year: 2031 });
    expect(empty.title).toBe("某县2031年公开工作报告");
    expect(completeness(thirdFormat, empty)).toMatchObject({ cells: 38, filled: 0 });
    expect(contentSchema(thirdFormat).safeParse(empty).success).toBe(true);
    for (const official of TEMPLATES) expect(contentSchema(official).safeParse(empty).success).toBe(false);
  });

  it("is filled, totalled and made up like the official ones", () => {
    const { content, filled } = fillWithZero(
      thirdFormat,
      emptyContent(thirdFormat, { name: "某县", year: 2031 }),
    );
    expect(filled).toHaveLength(38);
    expect(content.values["out.printing.amount"]).toMatchObject({ value: "0", unit: "元" });
    const madeUp = consistentContent(thirdFormat, 7);
    expect(deriveTotals(thirdFormat, madeUp).map(({ agrees }) => agrees)).toEqual(new Array(13).fill(true));
    expect(contentSchema(thirdFormat).safeParse(madeUp).error).toBeUndefined();
  });
});
