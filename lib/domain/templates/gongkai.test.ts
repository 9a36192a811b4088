import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawGrid } from "./draw-grid.fixture.ts";
import { templateById } from "./registry.ts";
import { MEASURES, type Template } from "./types.ts";

const format2019 = templateById("gongkai-2019");
const format2021 = templateById("gongkai-2021");

function countByRule(template: Template): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of template.relations) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

const grid = (template: Template, key: string) => {
  const table = template.tables.find((known) => known.key === key);
  return table === undefined ? [] : drawGrid(table);
};

describe("the formats of 2019 and 2021", () => {
  it("have 198 and 200 cells: 22, 161 and 15; 10, 175 and 15", () => {
    const sizes = [format2019, format2021].map(({ tables, cells }) =>
      tables.map(({ key }) => cells.filter(({ table }) => table === key).length),
    );
    expect(sizes).toEqual([
      [22, 161, 15],
      [10, 175, 15],
    ]);
  });

  it("hold table 3 together by 37 and 39 equations, table 4 by 3", () => {
    expect(countByRule(format2019)).toEqual({
      "T3-ROW-SUM": 23,
      "T3-RESULT-SUM": 7,
      "T3-BALANCE": 7,
      "T4-SUM": 3,
      "XY-CARRY": 7,
      "XY-PENDING": 3,
      "T2-PUB-TOTAL": 2,
      "T2-PUB-MADE": 2,
      "T2-ITEMS-NONNEG": 5,
      "XY-ITEMS": 5,
      "XY-PUBTOTAL": 2,
    });
    expect(countByRule(format2021)).toEqual({
      "T3-ROW-SUM": 25,
      "T3-RESULT-SUM": 7,
      "T3-BALANCE": 7,
      "T4-SUM": 3,
      "XY-CARRY": 7,
      "XY-PENDING": 3,
      "T2-NORM-BALANCE": 2,
      "XY-INFORCE": 2,
    });
  });

  it("roll documents in force forward from last year's report: in force + issued − repealed", () => {
    const forward = format2021.relations.find(
      ({ rule, subject }) => rule === "XY-INFORCE" && subject.key === "normative_documents",
    );
    const term = (column: string, sign: number, year: string) => ({
      cell: `t2.normative_documents.${column}`,
      sign,
      year,
    });
    expect(forward).toMatchObject({
      left: [term("in_force", 1, "this")],
      relation: "=",
      right: [term("in_force", 1, "previous"), term("issued", 1, "this"), term("repealed", -1, "this")],
      total: null,
      subject: { label: { "zh-Hans": "表二“行政规范性文件”" } },
    });
  });

  it("let every cell of tables 3 and 4 take part in an equation of its row, column or group", () => {
    for (const { cells, relations } of [format2019, format2021]) {
      const bound = new Set(
        relations
          .filter(
            ({ relation, left, right }) =>
              relation === "=" && [...left, ...right].every(({ year }) => year === "this"),
          )
          .flatMap(({ left, right }) => [...left, ...right].map(({ cell }) => cell)),
      );
      expect(cells.filter(({ key, table }) => table !== "t2" && !bound.has(key))).toEqual([]);
    }
  });

  it("name the cells as the published data do", ({ skip }) => {
    const listing = new URL("../../../../shared/domain/templates.json", import.meta.url);
    if (!existsSync(listing)) skip("the list of cell keys is not on this machine");
    const listed = JSON.parse(readFileSync(listing, "utf8")) as { templates: { cells: { all: string[] } }[] };
    expect([format2019, format2021].map(({ cells }) => cells.map(({ key }) => key))).toEqual(
      listed.templates.map(({ cells }) => cells.all),
    );
  });

  it("have measures for what they ask: 2019 procurement, 2021 fees and documents in force", () => {
    const missing = (template: Template) =>
      MEASURES.filter((measure) => template.measures[measure] === undefined);
    expect(missing(format2019)).toEqual([
      "otherUnpaidFee",
      "otherMisc",
      "normativeRepealed",
      "normativeInForce",
      "feeAmount",
    ]);
    expect(missing(format2021)).toEqual(["procurementItems", "procurementAmount"]);
    expect(format2021.measures.otherHandling).toEqual([
      "t3.other_overdue_correction.total",
      "t3.other_unpaid_fee.total",
      "t3.other_misc.total",
    ]);
    expect(format2019.measures.denied).toHaveLength(8);
  });

  it("know which 2019 rows hold items, and that fees have no decisions", () => {
    expect(format2019.itemRows.map(({ itemsLastYear, decisions }) => [itemsLastYear, decisions])).toEqual([
      ["t2.admin_licensing.items_last_year", "t2.admin_licensing.decisions"],
      ["t2.other_admin_services.items_last_year", "t2.other_admin_services.decisions"],
      ["t2.admin_penalty.items_last_year", "t2.admin_penalty.decisions"],
      ["t2.admin_coercion.items_last_year", "t2.admin_coercion.decisions"],
      ["t2.admin_fees.items_last_year", null],
    ]);
    expect(format2021.itemRows).toEqual([]);
  });

  it("limit the overview to 1,000 characters from 2021 only", () => {
    expect([format2019, format2021].map(({ sections }) => sections[0]?.maxCharacters)).toEqual([null, 1000]);
  });

  it("list as aliases only what their labels do not say already", () => {
    const bare = (label: string) => label.replace(/^(?:[一二三四]、|（[一二三四五六七]）|\d\.)/, "");
    for (const block of [format2019, format2021].flatMap(({ tables }) =>
      tables.flatMap(({ blocks }) => blocks),
    )) {
      for (const { key, aliases, label, ...rest } of [...block.rows, ...block.columns]) {
        const short = "shortLabel" in rest ? rest.shortLabel["zh-Hans"] : label["zh-Hans"];
        const said = [label["zh-Hans"], bare(label["zh-Hans"]), short];
        expect(
          aliases.filter((alias) => said.includes(alias)),
          key,
        ).toEqual([]);
      }
    }
  });

  it("print table 2 as the notices do", () => {
    expect(grid(format2021, "t2")).toEqual([
      "第二十条第（一）项[4×1]",
      "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数",
      "规章 | #×3",
      "行政规范性文件 | #×3",
      "第二十条第（五）项[4×1]",
      "信息内容 | 本年处理决定数量[3×1]",
      "行政许可 | #[3×1]",
      "第二十条第（六）项[4×1]",
      "信息内容 | 本年处理决定数量[3×1]",
      "行政处罚 | #[3×1]",
      "行政强制 | #[3×1]",
      "第二十条第（八）项[4×1]",
      "信息内容 | 本年收费金额（单位：万元）[3×1]",
      "行政事业性收费 | #[3×1]",
    ]);
    expect(grid(format2019, "t2").slice(-6)).toEqual([
      "第二十条第（八）项[4×1]",
      "信息内容 | 上一年项目数量 | 本年增/减[2×1]",
      "行政事业性收费 | # | #[2×1]",
      "第二十条第（九）项[4×1]",
      "信息内容 | 采购项目数量 | 采购总金额[2×1]",
      "政府集中采购 | # | #[2×1]",
    ]);
  });

  it("print table 3 as the notices do", () => {
    expect(grid(format2021, "t3")).toEqual([
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）[3×3] | 申请人情况[7×1]",
      "自然人[1×2] | 法人或其他组织[5×1] | 总计[1×2]",
      "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他",
      "一、本年新收政府信息公开申请数量[3×1] | #×7",
      "二、上年结转政府信息公开申请数量[3×1] | #×7",
      "三、本年度办理结果[1×22] | （一）予以公开[2×1] | #×7",
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）[2×1] | #×7",
      "（三）不予公开[1×8] | 1.属于国家秘密 | #×7",
      "2.其他法律行政法规禁止公开 | #×7",
      "3.危及“三安全一稳定” | #×7",
      "4.保护第三方合法权益 | #×7",
      "5.属于三类内部事务信息 | #×7",
      "6.属于四类过程性信息 | #×7",
      "7.属于行政执法案卷 | #×7",
      "8.属于行政查询事项 | #×7",
      "（四）无法提供[1×3] | 1.本机关不掌握相关政府信息 | #×7",
      "2.没有现成信息需要另行制作 | #×7",
      "3.补正后申请内容仍不明确 | #×7",
      "（五）不予处理[1×5] | 1.信访举报投诉类申请 | #×7",
      "2.重复申请 | #×7",
      "3.要求提供公开出版物 | #×7",
      "4.无正当理由大量反复申请 | #×7",
      "5.要求行政机关确认或重新出具已获取信息 | #×7",
      "（六）其他处理[1×3] | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | #×7",
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | #×7",
      "3.其他 | #×7",
      "（七）总计[2×1] | #×7",
      "四、结转下年度继续办理[3×1] | #×7",
    ]);
    expect(grid(format2019, "t3")).toHaveLength(26);
    expect(grid(format2019, "t3")).toContain("（六）其他处理[2×1] | #×7");
    expect(grid(format2019, "t3")).toContain("三、本年度办理结果[1×20] | （一）予以公开[2×1] | #×7");
  });

  it("print table 4 as the notices do, the same in both", () => {
    expect(grid(format2021, "t4")).toEqual(grid(format2019, "t4"));
    const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    expect(grid(format2021, "t4")).toEqual([
      "行政复议[5×1] | 行政诉讼[10×1]",
      [...results.map((label) => `${label}[1×2]`), "未经复议直接起诉[5×1]", "复议后起诉[5×1]"].join(" | "),
      [...results, ...results].join(" | "),
      "#×15",
    ]);
  });
});
