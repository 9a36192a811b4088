import { wording } from "#lib/domain/wording.ts";
import type { Rule } from "./define-rule.ts";
import { disputesRule } from "./disputes-rule.ts";
import { feeConfusionRule, unpaidFeeRule } from "./fee-rules.ts";
import { misreadDecisionsRule, purchasesRule } from "./items-rules.ts";
import { rulePowerRule } from "./rule-power-rule.ts";
import { shareRule } from "./share-rule.ts";

const ofOutcomes = wording("占办理结果总计", "佔辦理結果總計", "of all outcomes");

/** What is possible but unlikely, or follows from the body's powers and from section 6. */
export const plausibilityRules: readonly Rule[] = [
  rulePowerRule,
  misreadDecisionsRule,
  purchasesRule,
  feeConfusionRule,
  unpaidFeeRule,
  shareRule({
    id: "T3-OTHER-SHARE",
    title: wording(
      "“其他处理—其他”占比不宜过高",
      "“其他處理—其他”佔比不宜過高",
      "“Other handling – other” is a small share",
    ),
    part: "otherMisc",
    base: ["resultTotal"],
    highest: 0.3,
    ofBase: ofOutcomes,
    advice: wording(
      "请核对是否应归入前面各类。",
      "請核對是否應歸入前面各類。",
      "Check whether requests belong in a specific outcome.",
    ),
    examples: [
      { says: "Three of eleven, but too few to tell.", finds: [] },
      {
        says: "Exactly 30 %.",
        values: { "requests.misc.sum": "30", "requests.all_outcomes.sum": "100" },
        finds: [],
      },
      {
        says: "31 of 100.",
        values: { "requests.misc.sum": "31", "requests.all_outcomes.sum": "100" },
        finds: ["requests.misc.sum"],
      },
    ],
  }),
  shareRule({
    id: "T3-CARRY-SHARE",
    title: wording("结转下年度占比不宜过高", "結轉下年度佔比不宜過高", "The share carried over is moderate"),
    part: "carriedOut",
    base: ["newReceived", "carriedIn"],
    highest: 0.25,
    ofBase: wording("占应办总量", "佔應辦總量", "of the caseload"),
    advice: wording(
      "请核对答复期限内未办结的件数。",
      "請核對答覆期限內未辦結的件數。",
      "Check how many are still within the period for reply.",
    ),
    examples: [
      { says: "Three of fourteen, but too few to tell.", finds: [] },
      {
        says: "Eleven of forty.",
        values: { "requests.fresh.sum": "38", "requests.left_over.sum": "11" },
        finds: ["requests.left_over.sum"],
      },
      {
        says: "Not known yet how many came in.",
        values: { "requests.fresh.sum": "", "requests.left_over.sum": "90" },
        finds: [],
      },
    ],
  }),
  shareRule({
    id: "T3-NONHELD-SHARE",
    title: wording(
      "“本机关不掌握”占比不宜过高",
      "“本機關不掌握”佔比不宜過高",
      "The share of “not held” is moderate",
    ),
    part: "unableNotHeld",
    base: ["resultTotal"],
    highest: 0.5,
    ofBase: ofOutcomes,
    advice: wording("请核对检索和指引情况。", "請核對檢索和指引情況。", "Check searching and referral."),
    examples: [
      {
        says: "Half.",
        values: { "requests.not_held.sum": "48", "requests.all_outcomes.sum": "96" },
        finds: [],
      },
      {
        says: "49 of 96 (Guangming 2019).",
        values: { "requests.not_held.sum": "49", "requests.all_outcomes.sum": "96" },
        finds: ["requests.not_held.sum"],
      },
    ],
  }),
  disputesRule,
];
