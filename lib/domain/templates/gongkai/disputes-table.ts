import { wording } from "#lib/domain/wording.ts";
import type { SingleRowTableSource } from "../template-source.ts";

/** Table 4, administrative review and litigation: one printed line of 15 figures, the same in both formats. */
export const disputesTable: SingleRowTableSource = {
  shape: "single_row",
  key: "t4",
  title: wording(
    "政府信息公开行政复议、行政诉讼情况",
    "政府信息公開行政複議、行政訴訟情況",
    "Administrative review and litigation",
  ),
  shortTitle: wording("表四", "表四", "Table 4"),
  unit: "件",
  columns: [
    { key: "upheld", label: wording("结果维持", "結果維持", "Upheld"), aliases: ["维持"] },
    { key: "corrected", label: wording("结果纠正", "結果糾正", "Corrected"), aliases: ["纠正"] },
    { key: "other_result", label: wording("其他结果", "其他結果", "Other result") },
    { key: "pending", label: wording("尚未审结", "尚未審結", "Pending"), aliases: ["未审结"] },
    { key: "total", label: wording("总计", "總計", "Total"), aliases: ["合计"] },
  ],
  rows: [
    { key: "review", label: wording("行政复议", "行政複議", "Administrative review") },
    {
      key: "litigation",
      label: wording("行政诉讼", "行政訴訟", "Administrative litigation"),
      help: wording(
        "行政复议机关作为共同被告的案件，只计算原行为主体的案件数量，不计算行政复议机关的案件数量。",
        "行政複議機關作為共同被告的案件，只計算原行為主體的案件數量，不計算行政複議機關的案件數量。",
        "Where the reviewing organ is co-defendant, only the organ that acted originally counts the case.",
      ),
      rows: [
        {
          key: "litigation_direct",
          label: wording("未经复议直接起诉", "未經複議直接起訴", "Litigation without prior review"),
          aliases: ["直接起诉", "未经复议"],
          help: wording(
            "行政复议机关作为共同被告的案件，只由原行为主体计算。",
            "行政複議機關作為共同被告的案件，只由原行為主體計算。",
            "Where the reviewing organ is co-defendant, only the organ that acted originally counts the case.",
          ),
        },
        {
          key: "litigation_after_review",
          label: wording("复议后起诉", "複議後起訴", "Litigation after review"),
          aliases: ["经复议后起诉"],
          help: wording(
            "行政复议机关作为共同被告的案件，只由原行为主体计算。",
            "行政複議機關作為共同被告的案件，只由原行為主體計算。",
            "Where the reviewing organ is co-defendant, only the organ that acted originally counts the case.",
          ),
        },
      ],
    },
  ],
  sets: { outcomes: ["@columns", "-total"] },
};
