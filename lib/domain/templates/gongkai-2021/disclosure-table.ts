import { wording } from "#lib/domain/wording.ts";
import { contentHeader } from "../gongkai/wordings.ts";
import type { BlocksTableSource, ColumnSource } from "../template-source.ts";

const stock = wording(
  "各项数据核定时间点为报告年度的12月31日。",
  "各項數據核定時間點為報告年度的12月31日。",
  "As at 31 December of the report year.",
);

const decisions: ColumnSource = {
  key: "decisions",
  label: wording("本年处理决定数量", "本年處理決定數量", "Decisions this year"),
  aliases: ["处理决定数量", "本年度处理决定数量"],
  span: 3,
  help: wording(
    "包括已公开和依法未公开的全部处理决定；核定时间点为报告年度的12月31日。",
    "包括已公開和依法未公開的全部處理決定；核定時間點為報告年度的12月31日。",
    "All decisions, whether disclosed or lawfully withheld; as at 31 December of the report year.",
  ),
};

/** Table 2 from report year 2021: art. 20 items (1), (5), (6) and (8). */
export const disclosureTable2021: BlocksTableSource = {
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
          key: "issued",
          label: wording("本年制发件数", "本年制發件數", "Issued this year"),
          aliases: ["本年制发", "制发件数", "本年制发数量"],
          unit: "件",
          help: stock,
        },
        {
          key: "repealed",
          label: wording("本年废止件数", "本年廢止件數", "Repealed this year"),
          aliases: ["本年废止", "废止件数", "本年废止数量", "本年废止失效件数"],
          unit: "件",
          help: stock,
        },
        {
          key: "in_force",
          label: wording("现行有效件数", "現行有效件數", "In force"),
          aliases: ["现行有效", "现行有效件", "现行有效数量"],
          unit: "件",
          help: stock,
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
          label: wording("行政规范性文件", "行政規範性文件", "Administrative normative documents"),
          aliases: ["规范性文件", "规范性档案", "行政规范性档案"],
        },
      ],
    },
    {
      key: "art20_5",
      caption: wording("第二十条第（五）项", "第二十條第（五）項", "Article 20 item (5)"),
      rowHeader: contentHeader,
      columns: [{ ...decisions, unit: "件" }],
      rows: [{ key: "admin_licensing", label: wording("行政许可", "行政許可", "Administrative licences") }],
    },
    {
      key: "art20_6",
      caption: wording("第二十条第（六）项", "第二十條第（六）項", "Article 20 item (6)"),
      rowHeader: contentHeader,
      columns: [{ ...decisions, unit: "件" }],
      rows: [
        { key: "admin_penalty", label: wording("行政处罚", "行政處罰", "Administrative penalties") },
        { key: "admin_coercion", label: wording("行政强制", "行政強制", "Administrative coercive measures") },
      ],
    },
    {
      key: "art20_8",
      caption: wording("第二十条第（八）项", "第二十條第（八）項", "Article 20 item (8)"),
      rowHeader: contentHeader,
      columns: [
        {
          key: "amount_wan",
          label: wording(
            "本年收费金额（单位：万元）",
            "本年收費金額（單位：萬元）",
            "Amount charged this year (unit: 10,000 yuan)",
          ),
          aliases: ["本年收费金额", "收费金额", "本年收费金额（万元）"],
          valueType: "money",
          unit: "万元",
          maxDecimals: 6,
          span: 3,
          help: wording(
            "全部行政事业性收费；政府信息公开信息处理费不在此处，在第六部分报告。",
            "全部行政事業性收費；政府信息公開信息處理費不在此處，在第六部分報告。",
            "All administrative and institutional fees. The information-processing fee is not entered here but reported in section 6.",
          ),
        },
      ],
      rows: [
        {
          key: "admin_fees",
          label: wording("行政事业性收费", "行政事業性收費", "Administrative and institutional fees"),
          aliases: ["行政事业性收费项目"],
        },
      ],
    },
  ],
};
