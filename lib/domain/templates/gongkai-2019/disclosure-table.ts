import { wording } from "#lib/domain/wording.ts";
import { contentHeader } from "../gongkai/wordings.ts";
import type { BlocksTableSource, ColumnSource } from "../template-source.ts";

const itemsLastYear: ColumnSource = {
  key: "items_last_year",
  label: wording("上一年项目数量", "上一年項目數量", "Items last year"),
  aliases: ["上年项目数量", "上一年度项目数量"],
  unit: "项",
  help: wording(
    "与上一年度报告的“上一年项目数量”加“本年增/减”一致。",
    "與上一年度報告的“上一年項目數量”加“本年增/減”一致。",
    "Equals last year's report: items last year plus change.",
  ),
};
const itemsChange: ColumnSource = {
  key: "items_change",
  label: wording("本年增/减", "本年增/減", "Change this year"),
  aliases: ["本年增减", "本年增（减）", "本年度增/减"],
  valueType: "signed_count",
  unit: "项",
  help: wording(
    "带正负号填写，如 +97、-13；没有变化填 0。",
    "帶正負號填寫，如 +97、-13；沒有變化填 0。",
    "With its sign, such as +97 or -13; 0 where nothing changed.",
  ),
};
const decisions: ColumnSource = {
  key: "decisions",
  label: wording("处理决定数量", "處理決定數量", "Decisions"),
  aliases: ["本年处理决定数量"],
  unit: "件",
  help: wording(
    "填写作出的处理决定数量，不是事项数量。",
    "填寫作出的處理決定數量，不是事項數量。",
    "The number of decisions taken, not of items.",
  ),
};

/** Table 2 of report years 2019 and 2020: art. 20 items (1), (5), (6), (8) and (9). Item (8) has no decisions. */
export const disclosureTable2019: BlocksTableSource = {
  shape: "blocks",
  key: "t2",
  title: wording("主动公开政府信息情况", "主動公開政府信息情況", "Information disclosed proactively"),
  shortTitle: wording("表二", "表二", "Table 2"),
  unit: null,
  gridColumns: 4,
  blocks: [
    {
      key: "art20_1",
      caption: wording("第二十条第（一）项", "第二十條第（一）項", "Article 20 item (1)"),
      rowHeader: contentHeader,
      columns: [
        {
          key: "made",
          label: wording("本年新制作数量", "本年新製作數量", "Newly made this year"),
          aliases: ["本年新制发数量", "本年新制作"],
          unit: "件",
        },
        {
          key: "published",
          label: wording("本年新公开数量", "本年新公開數量", "Newly published this year"),
          aliases: ["本年新公开"],
          unit: "件",
        },
        {
          key: "published_total",
          label: wording("对外公开总数量", "對外公開總數量", "Total published"),
          aliases: ["对外公开总数", "对外公开数量"],
          unit: "件",
        },
      ],
      rows: [
        {
          key: "regulations",
          label: wording("规章", "規章", "Rules (guizhang)"),
          aliases: ["行政规章", "政府规章"],
        },
        {
          key: "normative_documents",
          label: wording("规范性文件", "規範性文件", "Normative documents"),
          aliases: ["行政规范性文件", "规范性档案", "行政规范性档案"],
        },
      ],
    },
    {
      key: "art20_5",
      caption: wording("第二十条第（五）项", "第二十條第（五）項", "Article 20 item (5)"),
      rowHeader: contentHeader,
      columns: [itemsLastYear, itemsChange, decisions],
      rows: [
        { key: "admin_licensing", label: wording("行政许可", "行政許可", "Administrative licences") },
        {
          key: "other_admin_services",
          label: wording(
            "其他对外管理服务事项",
            "其他對外管理服務事項",
            "Other public management and service matters",
          ),
          aliases: ["其他对外管理服务"],
        },
      ],
    },
    {
      key: "art20_6",
      caption: wording("第二十条第（六）项", "第二十條第（六）項", "Article 20 item (6)"),
      rowHeader: contentHeader,
      columns: [itemsLastYear, itemsChange, decisions],
      rows: [
        { key: "admin_penalty", label: wording("行政处罚", "行政處罰", "Administrative penalties") },
        { key: "admin_coercion", label: wording("行政强制", "行政強制", "Administrative coercive measures") },
      ],
    },
    {
      key: "art20_8",
      caption: wording("第二十条第（八）项", "第二十條第（八）項", "Article 20 item (8)"),
      rowHeader: contentHeader,
      columns: [itemsLastYear, { ...itemsChange, span: 2 }],
      rows: [
        {
          key: "admin_fees",
          label: wording("行政事业性收费", "行政事業性收費", "Administrative and institutional fees"),
        },
      ],
    },
    {
      key: "art20_9",
      caption: wording("第二十条第（九）项", "第二十條第（九）項", "Article 20 item (9)"),
      rowHeader: contentHeader,
      columns: [
        { key: "items", label: wording("采购项目数量", "採購項目數量", "Procurement items"), unit: "个" },
        {
          key: "amount",
          label: wording("采购总金额", "採購總金額", "Total amount"),
          aliases: ["采购金额", "采购总金额（万元）", "采购总金额（元）"],
          valueType: "money",
          unit: null,
          maxDecimals: 6,
          span: 2,
          help: wording(
            "必须注明单位：元、万元或亿元。",
            "必須註明單位：元、萬元或億元。",
            "State the unit: 元 (yuan), 万元 (10,000 yuan) or 亿元 (100 million yuan).",
          ),
        },
      ],
      rows: [
        {
          key: "gov_procurement",
          label: wording("政府集中采购", "政府集中採購", "Centralised government procurement"),
          aliases: ["政府采购"],
        },
      ],
    },
  ],
};
