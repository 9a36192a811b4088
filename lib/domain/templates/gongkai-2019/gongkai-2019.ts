import { wording } from "#lib/domain/wording.ts";
import { defineTemplate } from "../define-template.ts";
import { disputesTable } from "../gongkai/disputes-table.ts";
import { requestMeasures, requestVolumes } from "../gongkai/request-measures.ts";
import { requestRelations } from "../gongkai/request-relations.ts";
import { requestsTable } from "../gongkai/requests-table.ts";
import { gongkaiSections } from "../gongkai/sections.ts";
import { periodStatement, titlePattern } from "../gongkai/wordings.ts";
import type { Template } from "../types.ts";
import { disclosureTable2019 } from "./disclosure-table.ts";
import { sectionHelp2019 } from "./section-help.ts";

const documents = ["regulations", "normative_documents"];
const items = ["admin_licensing", "other_admin_services", "admin_penalty", "admin_coercion", "admin_fees"];

/** The trial format of 国办公开办函〔2019〕60号 (23 November 2019), for report years 2019 and 2020: 198 cells. */
export const gongkai2019: Template = defineTemplate({
  id: "gongkai-2019",
  format: "2019",
  name: wording(
    "政府信息公开工作年度报告格式（2019年试行）",
    "政府信息公開工作年度報告格式（2019年試行）",
    "Annual report on open government information (2019 trial format)",
  ),
  basis: "国办公开办函〔2019〕60号",
  years: { from: 2019, to: 2020 },
  titlePattern,
  periodStatement,
  sections: gongkaiSections({ help: sectionHelp2019, overviewCharacters: null }),
  tables: [
    disclosureTable2019,
    requestsTable({
      key: "other_handling",
      label: wording("（六）其他处理", "（六）其他處理", "(6) Other handling"),
      shortLabel: wording("其他处理", "其他處理", "Other handling"),

      help: wording(
        "只用于新旧条例衔接和极少数特殊情况；数量偏高的，主管部门要了解情况。",
        "只用於新舊條例銜接和極少數特殊情況；數量偏高的，主管部門要了解情況。",
        "For the change of Regulation and rare special cases only; the disclosure office looks into high numbers.",
      ),
    }),
    disputesTable,
  ],
  relations: [
    ...requestRelations,
    {
      rule: "T2-PUB-TOTAL",
      table: "t2",
      forEach: "row",
      among: documents,
      left: ["{row}.published"],
      relation: "<=",
      right: ["{row}.published_total"],
    },
    {
      rule: "T2-PUB-MADE",
      table: "t2",
      forEach: "row",
      among: documents,
      left: ["{row}.published"],
      relation: "<=",
      right: ["{row}.made"],
    },
    {
      rule: "T2-ITEMS-NONNEG",
      table: "t2",
      forEach: "row",
      among: items,
      left: ["{row}.items_last_year", "{row}.items_change"],
      relation: ">=",
      right: [],
    },
    {
      rule: "XY-ITEMS",
      table: "t2",
      forEach: "row",
      among: items,
      left: ["{row}.items_last_year"],
      relation: "=",
      right: ["previous {row}.items_last_year", "previous {row}.items_change"],
    },
    {
      rule: "XY-PUBTOTAL",
      table: "t2",
      forEach: "row",
      among: documents,
      left: ["{row}.published_total"],
      relation: ">=",
      right: ["previous {row}.published_total"],
    },
  ],
  measures: {
    ...requestMeasures,
    otherHandling: ["t3.other_handling.total"],
    regulations: ["t2.regulations.made"],
    normativeIssued: ["t2.normative_documents.made"],
    licensingDecisions: ["t2.admin_licensing.decisions"],
    penaltyDecisions: ["t2.admin_penalty.decisions"],
    coercionDecisions: ["t2.admin_coercion.decisions"],
    procurementItems: ["t2.gov_procurement.items"],
    procurementAmount: ["t2.gov_procurement.amount"],
  },
  volumes: [
    ...requestVolumes,
    "t2.admin_licensing.decisions",
    "t2.admin_penalty.decisions",
    "t2.admin_coercion.decisions",
  ],
  itemRows: [
    {
      table: "t2",
      rows: items,
      itemsLastYear: "items_last_year",
      itemsChange: "items_change",
      decisions: "decisions",
    },
  ],
});
