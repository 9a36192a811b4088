import { wording } from "#lib/domain/wording.ts";
import { defineTemplate } from "../define-template.ts";
import { disputesTable } from "../gongkai/disputes-table.ts";
import { requestMeasures, requestVolumes } from "../gongkai/request-measures.ts";
import { requestRelations } from "../gongkai/request-relations.ts";
import { requestsTable } from "../gongkai/requests-table.ts";
import { gongkaiSections } from "../gongkai/sections.ts";
import { periodStatement, titlePattern } from "../gongkai/wordings.ts";
import type { Template } from "../types.ts";
import { disclosureTable2021 } from "./disclosure-table.ts";
import { sectionHelp2021 } from "./section-help.ts";

const documents = ["regulations", "normative_documents"];

/** The format of 国办公开办函〔2021〕30号 (26 September 2021), in force from report year 2021: 200 cells. */
export const gongkai2021: Template = defineTemplate({
  id: "gongkai-2021",
  format: "2021",
  name: wording(
    "政府信息公开工作年度报告格式（2021年）",
    "政府信息公開工作年度報告格式（2021年）",
    "Annual report on open government information (2021 format)",
  ),
  basis: "国办公开办函〔2021〕30号",
  years: { from: 2021, to: null },
  titlePattern,
  periodStatement,
  sections: gongkaiSections({ help: sectionHelp2021, overviewCharacters: 1000 }),
  tables: [
    disclosureTable2021,
    requestsTable({
      key: "other",
      label: wording("（六）其他处理", "（六）其他處理", "(6) Other handling"),
      shortLabel: wording("其他处理", "其他處理", "Other handling"),

      rows: [
        {
          key: "other_overdue_correction",
          label: wording(
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "1.申請人無正當理由逾期不補正、行政機關不再處理其政府信息公開申請",
            "1. Applicant failed to correct in time without good reason; no longer processed",
          ),
          shortLabel: wording("逾期不补正", "逾期不補正", "Not corrected in time"),
          aliases: ["申请人无正当理由逾期不补正"],
          help: wording("《条例》第三十条。", "《條例》第三十條。", "Art. 30 of the Regulation."),
        },
        {
          key: "other_unpaid_fee",
          label: wording(
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "2.申請人逾期未按收費通知要求繳納費用、行政機關不再處理其政府信息公開申請",
            "2. Applicant did not pay the notified fee in time; no longer processed",
          ),
          shortLabel: wording("逾期未缴费", "逾期未繳費", "Fee not paid in time"),
          aliases: ["申请人逾期未按收费通知要求缴纳费用", "逾期未缴纳费用", "逾期不缴费"],
          help: wording(
            "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；收费情况在第六部分报告。",
            "《政府信息公開信息處理費管理辦法》（國辦函〔2020〕109號）；收費情況在第六部分報告。",
            "Measures on the information-processing fee (国办函〔2020〕109号); fees are reported in section 6.",
          ),
        },
        {
          key: "other_misc",
          label: wording("3.其他", "3.其他", "3. Other"),
          shortLabel: wording("其他", "其他", "Other"),
        },
      ],
    }),
    disputesTable,
  ],
  relations: [
    ...requestRelations,
    // What was made this year and not repealed this year is in force, unless it lapsed.
    {
      rule: "T2-NORM-BALANCE",
      table: "t2",
      forEach: "row",
      among: documents,
      left: ["{row}.in_force"],
      relation: ">=",
      right: ["{row}.issued", "-{row}.repealed"],
    },
    {
      rule: "XY-INFORCE",
      table: "t2",
      forEach: "row",
      among: documents,
      left: ["{row}.in_force"],
      relation: "=",
      right: ["previous {row}.in_force", "{row}.issued", "-{row}.repealed"],
    },
  ],
  measures: {
    ...requestMeasures,
    otherHandling: ["t3.@other.total"],
    otherUnpaidFee: ["t3.other_unpaid_fee.total"],
    otherMisc: ["t3.other_misc.total"],
    regulations: ["t2.regulations.issued"],
    normativeIssued: ["t2.normative_documents.issued"],
    normativeRepealed: ["t2.normative_documents.repealed"],
    normativeInForce: ["t2.normative_documents.in_force"],
    licensingDecisions: ["t2.admin_licensing.decisions"],
    penaltyDecisions: ["t2.admin_penalty.decisions"],
    coercionDecisions: ["t2.admin_coercion.decisions"],
    feeAmount: ["t2.admin_fees.amount_wan"],
  },
  volumes: [
    ...requestVolumes,
    "t2.admin_licensing.decisions",
    "t2.admin_penalty.decisions",
    "t2.admin_coercion.decisions",
  ],
  itemRows: [],
});
