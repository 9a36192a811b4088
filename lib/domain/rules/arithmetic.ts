import { wording } from "#lib/domain/wording.ts";
import { FORM, FORM_2021, LABELS } from "./citations.ts";
import type { Rule } from "./define-rule.ts";
import { relationRule } from "./relation-rule.ts";

const checkParts = wording(
  "请核对各分项或改正总计。",
  "請核對各分項或改正總計。",
  "Check the parts or correct the total.",
);

/** Equations and inequalities within one report. The relations themselves belong to the form; the rules say what they mean. */
export const arithmeticRules: readonly Rule[] = [
  relationRule({
    id: "T3-ROW-SUM",
    family: "arithmetic",
    severity: "error",
    title: wording(
      "每一行的总计等于各类申请人之和",
      "每一行的總計等於各類申請人之和",
      "In every row the total equals the sum of the applicant columns",
    ),
    source: FORM,
    sum: wording("各类申请人之和", "各類申請人之和", "sum of the applicant columns"),
    advice: checkParts,
    examples: [
      { says: "Every applicant is counted once.", finds: [] },
      {
        says: "One applicant too many in the total.",
        values: { "requests.granted.sum": "6" },
        finds: ["requests.granted.sum"],
      },
      {
        says: "A row not filled in yet is for CELL-BLANK.",
        values: { "requests.granted.firm": "" },
        finds: [],
      },
      {
        says: "The columns filled so far already exceed the total.",
        values: { "requests.granted.person": "9", "requests.granted.firm": "" },
        finds: ["requests.granted.sum"],
      },
    ],
  }),
  relationRule({
    id: "T3-RESULT-SUM",
    family: "arithmetic",
    severity: "error",
    title: wording(
      "办理结果总计等于各项办理结果之和",
      "辦理結果總計等於各項辦理結果之和",
      "Total outcomes equal the sum of all outcomes",
    ),
    source: FORM,
    sum: wording("各项办理结果之和", "各項辦理結果之和", "sum of the outcomes"),
    advice: checkParts,
    examples: [
      { says: "Every request ends in one outcome.", finds: [] },
      {
        says: "An outcome is left out of the total.",
        values: { "requests.all_outcomes.firm": "1" },
        finds: ["requests.all_outcomes.firm"],
      },
    ],
  }),
  relationRule({
    id: "T3-BALANCE",
    family: "arithmetic",
    severity: "error",
    title: wording(
      "本年新收加上年结转，等于办理结果总计加结转下年度",
      "本年新收加上年結轉，等於辦理結果總計加結轉下年度",
      "Newly received plus carried in equals outcomes plus carried out",
    ),
    source: wording(
      "表三所附勾稽关系：第一项加第二项之和，等于第三项加第四项之和",
      "表三所附勾稽關係：第一項加第二項之和，等於第三項加第四項之和",
      "Printed in table 3: item I plus item II equals item III plus item IV",
    ),
    advice: wording("请核对这四项。", "請核對這四項。", "Check these four figures."),
    examples: [
      { says: "What came in was handled or carried over.", finds: [] },
      {
        says: "A request got lost between intake and outcome.",
        values: { "requests.fresh.person": "11" },
        finds: ["requests.fresh.person"],
      },
      { says: "The intake is not filled in yet.", values: { "requests.fresh.person": "" }, finds: [] },
    ],
  }),
  relationRule({
    id: "T4-SUM",
    family: "arithmetic",
    severity: "error",
    title: wording(
      "复议、诉讼的总计等于各种结果之和",
      "複議、訴訟的總計等於各種結果之和",
      "The total of reviews or lawsuits equals the sum of their results",
    ),
    source: FORM,
    sum: wording("各种结果之和", "各種結果之和", "sum of the results"),
    advice: checkParts,
    examples: [
      { says: "Each case has one result.", finds: [] },
      {
        says: "Eleven cases decided or pending, none in the total (seen in a published report).",
        values: { "cases.review.upheld": "10", "cases.review.open": "1", "cases.review.sum": "0" },
        finds: ["cases.review.sum"],
      },
    ],
  }),
  relationRule({
    id: "T2-PUB-TOTAL",
    family: "arithmetic",
    severity: "error",
    title: wording(
      "本年新公开数量不大于对外公开总数量",
      "本年新公開數量不大於對外公開總數量",
      "Newly published is not more than total published",
    ),
    source: LABELS,
    isInference: true,
    advice: wording(
      "部分不能大于全部，请改正。",
      "部分不能大於全部，請改正。",
      "A part cannot exceed the whole.",
    ),
    examples: [
      { says: "Four of twenty were published this year.", finds: [] },
      {
        says: "More new documents than documents.",
        values: { "papers.rules.published": "21" },
        finds: ["papers.rules.published"],
      },
    ],
  }),
  relationRule({
    id: "T2-ITEMS-NONNEG",
    family: "arithmetic",
    severity: "error",
    title: wording(
      "上一年项目数量加本年增减不为负数",
      "上一年項目數量加本年增減不為負數",
      "Items last year plus change is not negative",
    ),
    source: LABELS,
    isInference: true,
    advice: wording(
      "项目数量不能为负数，请核对增减的符号。",
      "項目數量不能為負數，請核對增減的符號。",
      "A number of items cannot be negative; check the sign of the change.",
    ),
    examples: [
      { says: "Three of thirty items were dropped.", finds: [] },
      {
        says: "More items dropped than there were.",
        values: { "papers.permits.change": "-31" },
        finds: ["papers.permits.before"],
      },
    ],
  }),
  relationRule({
    id: "T2-NORM-BALANCE",
    family: "arithmetic",
    severity: "needs_explanation",
    title: wording(
      "现行有效件数不少于本年制发减本年废止",
      "現行有效件數不少於本年制發減本年廢止",
      "In force is not less than issued minus repealed",
    ),
    source: FORM_2021,
    isInference: true,
    advice: wording(
      "请核对；有自然失效等情形的请说明。",
      "請核對；有自然失效等情形的請說明。",
      "Check, or explain (expiry, for instance).",
    ),
    examples: [
      { says: "What was issued and not repealed is in force.", finds: [] },
      {
        says: "Fewer in force than were issued this year.",
        values: { "papers.rules.in_force": "1" },
        finds: ["papers.rules.in_force"],
      },
    ],
  }),
  relationRule({
    id: "T2-PUB-MADE",
    family: "arithmetic",
    severity: "hint",
    title: wording(
      "本年新公开数量一般不大于本年新制作数量",
      "本年新公開數量一般不大於本年新製作數量",
      "Newly published is normally not more than newly made",
    ),
    source: LABELS,
    isInference: true,
    advice: wording(
      "请确认是否含往年制作的文件。",
      "請確認是否含往年製作的文件。",
      "Does it include documents of earlier years?",
    ),
    examples: [
      { says: "Published what was made.", finds: [] },
      {
        says: "More published than made.",
        values: { "papers.rules.published": "6" },
        finds: ["papers.rules.published"],
      },
    ],
  }),
];
