import { wording } from "#lib/domain/wording.ts";
import { FORM_2021, LABELS, PRACTICE } from "./citations.ts";
import type { Rule } from "./define-rule.ts";
import { relationRule } from "./relation-rule.ts";
import { sameTableRule } from "./same-table-rule.ts";
import { swingRule } from "./swing-rule.ts";
import { textRepeatedRule } from "./text-repeated-rule.ts";
import { unitSlipRule } from "./unit-slip-rule.ts";

/** This report against last year's of the same body and scope. Silent where last year's is not known or used a form without the cell. */
export const acrossYearsRules: readonly Rule[] = [
  relationRule({
    id: "XY-CARRY",
    family: "across-years",
    severity: "needs_explanation",
    title: wording(
      "上年结转等于上一年度报告的结转下年度",
      "上年結轉等於上一年度報告的結轉下年度",
      "Carried in equals what last year's report carried out",
    ),
    source: wording(
      "表三第二项、第四项名称（国办公开办函〔2019〕60号、〔2021〕30号）",
      "表三第二項、第四項名稱（國辦公開辦函〔2019〕60號、〔2021〕30號）",
      "Labels of items II and IV of table 3",
    ),
    advice: wording(
      "请核对；机构改革等原因不一致的请说明。",
      "請核對；機構改革等原因不一致的請說明。",
      "Correct, or explain (reorganisation, for instance).",
    ),
    examples: [
      { says: "Two were left over, two came in.", finds: [] },
      {
        says: "One of last year's requests has vanished.",
        previous: { "requests.left_over.person": "3" },
        finds: ["requests.brought.person"],
      },
      { says: "Last year's report is not known.", previous: null, finds: [] },
      {
        says: "Last year's report left the cell blank.",
        previous: { "requests.left_over.person": "" },
        finds: [],
      },
      { says: "Not filled in yet this year.", values: { "requests.brought.person": "" }, finds: [] },
    ],
  }),
  relationRule({
    id: "XY-INFORCE",
    family: "across-years",
    severity: "needs_explanation",
    title: wording(
      "现行有效等于上年现行有效加本年制发减本年废止",
      "現行有效等於上年現行有效加本年制發減本年廢止",
      "In force equals last year's in force plus issued minus repealed",
    ),
    source: FORM_2021,
    advice: wording(
      "请核对或说明（自然失效、清理、机构改革等）。",
      "請核對或說明（自然失效、清理、機構改革等）。",
      "Correct or explain (expiry, clean-up, reorganisation).",
    ),
    examples: [
      { says: "8 + 5 − 1 = 12.", finds: [] },
      {
        says: "Two lapsed without being repealed.",
        values: { "papers.rules.in_force": "10" },
        finds: ["papers.rules.in_force"],
      },
    ],
  }),
  relationRule({
    id: "XY-ITEMS",
    family: "across-years",
    severity: "needs_explanation",
    isInference: true,
    title: wording(
      "上一年项目数量等于上一年度报告的项目数量加增减",
      "上一年項目數量等於上一年度報告的項目數量加增減",
      "Items last year equals last report's items plus change",
    ),
    source: LABELS,
    advice: wording("请核对或说明。", "請核對或說明。", "Correct or explain."),
    examples: [
      { says: "28 + 2 = 30.", finds: [] },
      {
        says: "Last year's change was forgotten.",
        values: { "papers.permits.before": "28" },
        finds: ["papers.permits.before"],
      },
    ],
  }),
  relationRule({
    id: "XY-PUBTOTAL",
    family: "across-years",
    severity: "hint",
    isInference: true,
    title: wording(
      "对外公开总数量一般不比上年减少",
      "對外公開總數量一般不比上年減少",
      "Total published does not normally fall",
    ),
    source: LABELS,
    advice: wording("请核对。", "請核對。", "Please check."),
    examples: [
      { says: "From 18 to 20.", finds: [] },
      {
        says: "From 18 to 17.",
        values: { "papers.rules.published_total": "17" },
        finds: ["papers.rules.published_total"],
      },
    ],
  }),
  relationRule({
    id: "XY-PENDING",
    family: "across-years",
    severity: "hint",
    isInference: true,
    title: wording(
      "上年尚未审结的案件一般计入本年",
      "上年尚未審結的案件一般計入本年",
      "Cases pending last year are normally counted this year",
    ),
    source: PRACTICE,
    advice: wording(
      "请确认上年未审结案件是否已计入本年。",
      "請確認上年未審結案件是否已計入本年。",
      "Were last year's pending cases carried in?",
    ),
    examples: [
      { says: "One was pending, two are reported.", finds: [] },
      {
        says: "Three were pending, two are reported.",
        previous: { "cases.review.open": "3" },
        finds: ["cases.review.sum"],
      },
    ],
  }),
  swingRule,
  unitSlipRule,
  sameTableRule,
  textRepeatedRule,
];
