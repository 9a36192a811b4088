import { wording } from "#lib/domain/wording.ts";
import { blankRule } from "./blank-rule.ts";
import { cellRule } from "./cell-rule.ts";
import { FORM, FORM_2019, FORM_2021, PRACTICE } from "./citations.ts";
import type { Rule } from "./define-rule.ts";
import { surplusRule } from "./surplus-rule.ts";

const WHOLE = /^\d+$/;
const SIGNED = /^-?\d+$/;

/** What may stand in a cell at all. Exactly one of these speaks of a cell. */
export const cellRules: readonly Rule[] = [
  cellRule({
    id: "CELL-INT",
    title: wording(
      "数量填写不小于 0 的整数",
      "數量填寫不小於 0 的整數",
      "Counts are whole numbers of 0 or more",
    ),
    source: FORM,
    isWrong: (value, { valueType }) =>
      valueType === "count" &&
      (value.status === "unreadable" || (value.status === "reported" && !WHOLE.test(value.value))),
    demand: () =>
      wording("应填写不小于 0 的整数。", "應填寫不小於 0 的整數。", "Enter a whole number of 0 or more."),
    examples: [
      { says: "Zero is a number.", values: { "requests.misc.firm": "0" }, finds: [] },
      { says: "Half a request.", values: { "requests.misc.firm": "0.5" }, finds: ["requests.misc.firm"] },
      { says: "Less than nothing.", values: { "requests.misc.firm": "-1" }, finds: ["requests.misc.firm"] },
      { says: "Words.", values: { "requests.misc.firm": "若干" }, finds: ["requests.misc.firm"] },
    ],
  }),
  cellRule({
    id: "CELL-SIGNED",
    title: wording(
      "增减填写带正负号的整数",
      "增減填寫帶正負號的整數",
      "Changes are whole numbers with their sign",
    ),
    source: FORM_2019,
    isWrong: (value, { valueType }) =>
      valueType === "signed_count" &&
      (value.status === "unreadable" || (value.status === "reported" && !SIGNED.test(value.value))),
    demand: () =>
      wording(
        "应填写带正负号的整数，如 +97、-13，没有变化填 0。",
        "應填寫帶正負號的整數，如 +97、-13，沒有變化填 0。",
        "Enter a whole number with its sign, such as +97 or -13; 0 where nothing changed.",
      ),
    examples: [
      { says: "Ninety-seven more.", values: { "papers.permits.change": "＋97" }, finds: [] },
      {
        says: "Two signs (seen in a published report).",
        values: { "papers.permits.change": "--253" },
        finds: ["papers.permits.change"],
      },
    ],
  }),
  cellRule({
    id: "CELL-MONEY",
    title: wording("金额填写不小于 0 的数", "金額填寫不小於 0 的數", "Amounts are numbers of 0 or more"),
    source: FORM_2021,
    isInference: true,
    isWrong: (value, { valueType, maxDecimals }) =>
      valueType === "money" &&
      (value.status === "unreadable" || (value.status === "reported" && !isAmount(value.value, maxDecimals))),
    demand: ({ unit, maxDecimals }) =>
      unit === null
        ? wording(
            `应填写不小于 0 的金额并注明单位，小数不超过 ${maxDecimals} 位。`,
            `應填寫不小於 0 的金額並註明單位，小數不超過 ${maxDecimals} 位。`,
            `Enter an amount of 0 or more with its unit, at most ${maxDecimals} decimals.`,
          )
        : wording(
            `应填写不小于 0 的金额，小数不超过 ${maxDecimals} 位。`,
            `應填寫不小於 0 的金額，小數不超過 ${maxDecimals} 位。`,
            `Enter an amount of 0 or more, at most ${maxDecimals} decimals.`,
          ),
    examples: [
      { says: "Four decimals of 10,000 yuan.", values: { "papers.funds.fees": "59237.2449" }, finds: [] },
      { says: "A negative amount.", values: { "papers.funds.fees": "-5" }, finds: ["papers.funds.fees"] },
      {
        says: "Fractions of a fen.",
        values: { "papers.funds.fees": "0.1234567" },
        finds: ["papers.funds.fees"],
      },
    ],
  }),
  cellRule({
    id: "CELL-MONEY-UNIT",
    title: wording(
      "金额注明单位：元、万元或亿元",
      "金額註明單位：元、萬元或億元",
      "An amount states its unit: yuan, 10,000 or 100 million yuan",
    ),
    source: PRACTICE,
    isInference: true,
    isWrong: (value, { valueType }) =>
      valueType === "money" && value.status === "reported" && value.unit === null && value.value !== "0",
    demand: () =>
      wording(
        "请注明单位：元、万元或亿元。",
        "請註明單位：元、萬元或億元。",
        "State the unit: 元 (yuan), 万元 (10,000 yuan) or 亿元 (100 million yuan).",
      ),
    examples: [
      {
        says: "The unit stands beside the figure.",
        values: { "papers.funds.spent": "14.62亿元" },
        finds: [],
      },
      {
        says: "Nothing bought needs no unit.",
        values: { "papers.funds.spent": "0", "papers.funds.purchases": "0" },
        finds: [],
      },
      { says: "14.62 of what?", values: { "papers.funds.spent": "14.62" }, finds: ["papers.funds.spent"] },
    ],
  }),
  cellRule({
    id: "CELL-NOT-NUMBER",
    title: wording(
      "应填数字，不用“/”“-”“无”代替",
      "應填數字，不用“/”“-”“無”代替",
      "A number is entered, not “/”, “-” or “none”",
    ),
    source: PRACTICE,
    isInference: true,
    isWrong: (value) => value.status === "not_applicable",
    demand: () =>
      wording(
        "请改为数字，没有发生填 0。",
        "請改為數字，沒有發生填 0。",
        "Enter a number; 0 where nothing occurred.",
      ),
    examples: [
      { says: "Nothing happened: 0.", values: { "requests.unpaid.firm": "0" }, finds: [] },
      {
        says: "A dash for nothing.",
        values: { "requests.unpaid.firm": "－" },
        finds: ["requests.unpaid.firm"],
      },
      { says: "不适用.", values: { "papers.funds.spent": "不适用" }, finds: ["papers.funds.spent"] },
    ],
  }),
  surplusRule,
  blankRule,
];

function isAmount(value: string, maxDecimals: number): boolean {
  const [whole = "", decimals = ""] = value.split(".");
  return WHOLE.test(whole) && decimals.length <= maxDecimals;
}
