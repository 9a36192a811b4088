import { eachLocale } from "#lib/domain/each-locale.ts";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import { wording } from "#lib/domain/wording.ts";
import { FEE_MEASURES, NOTICE_2021_FEE } from "./citations.ts";
import { defineRule } from "./define-rule.ts";

/** The statutory fees of the tables and the information-processing fee of section 6 are two things; the same sum in both is a mix-up. */
export const feeConfusionRule = defineRule({
  id: "T2-FEE-CONFUSION",
  family: "plausibility",
  severity: "needs_explanation",
  isInference: true,
  title: wording(
    "行政事业性收费不等同于信息处理费",
    "行政事業性收費不等同於信息處理費",
    "Administrative fees are not the information-processing fee",
  ),
  source: NOTICE_2021_FEE,
  check: (report) => {
    const [cell] = report.template.measures.feeAmount ?? [];
    const { amountYuan } = report.fee();
    const amount = report.measure("feeAmount");
    if (cell === undefined || amount === null || amountYuan === null) return [];
    if (amount.eq(0) || !amount.eq(amountYuan)) return [];
    const definition = report.template.cellByKey.get(cell);
    const value = report.content.values[cell];
    if (definition === undefined || value === undefined) return [];
    return [
      {
        place: { kind: "cell", cell },
        cells: [cell],
        message: eachLocale((locale) => {
          const figure = `${formatCell(value, { locale })}`;
          const where = definition.label[locale];
          if (locale === "en")
            return `${where}: ${figure} is the same sum as the information-processing fee in the text (${amountYuan} yuan). They are different things; correct or explain.`;
          return locale === "zh-Hant"
            ? `${where}：${figure}與文字部分的信息處理費 ${amountYuan} 元相同，兩者不是同一概念，請核對或說明。`
            : `${where}：${figure}与文字部分的信息处理费 ${amountYuan} 元相同，两者不是同一概念，请核对或说明。`;
        }),
        sides: { left: amount.toFixed(), right: amountYuan, difference: "0" },
        evidence: [amountYuan],
      },
    ];
  },
  examples: [
    { says: "No information-processing fee was charged.", finds: [] },
    {
      says: "2950 yuan here, 14.62万元 there.",
      texts: { s6: "收取信息处理费2950元。" },
      finds: [],
    },
    {
      says: "The information fee was entered as administrative fee.",
      values: { "papers.funds.fees": "0.295" },
      texts: { s6: "对25件申请收取了信息处理费2950元。" },
      finds: ["papers.funds.fees"],
    },
  ],
});

/** A request can only be closed for an unpaid fee after a fee notice was sent. */
export const unpaidFeeRule = defineRule({
  id: "T3-UNPAID-NOFEE",
  family: "plausibility",
  severity: "needs_explanation",
  isInference: true,
  title: wording(
    "有逾期未缴费的申请，应说明发出收费通知的情况",
    "有逾期未繳費的申請，應說明發出收費通知的情況",
    "Requests closed for an unpaid fee presuppose fee notices",
  ),
  source: FEE_MEASURES,
  check: (report) => {
    const unpaid = report.measure("otherUnpaidFee");
    const [cell, ...more] = report.template.measures.otherUnpaidFee ?? [];
    const { requests, isCharged } = report.fee();
    const { otherMatters } = report;
    if (unpaid === null || cell === undefined || unpaid.lte(0)) return [];
    if (otherMatters === null || report.plain(otherMatters.key) === "") return [];
    if (isCharged === true || (requests !== null && requests !== "0")) return [];
    const label = report.template.cellByKey.get(cell)?.label;
    const section = otherMatters.title;
    return [
      {
        place: { kind: "cell", cell },
        cells: [cell, ...more],
        message: eachLocale((locale) => {
          const [where, text] = [label?.[locale] ?? cell, section[locale]];
          if (locale === "en")
            return `${where}: ${unpaid}, but “${text}” mentions no fee notice. State how many were sent, or explain.`;
          return locale === "zh-Hant"
            ? `${where}有 ${unpaid} 件，但“${text}”未說明發出收費通知。請補充件數或說明。`
            : `${where}有 ${unpaid} 件，但“${text}”未说明发出收费通知。请补充件数或说明。`;
        }),
        sides: null,
        evidence: [unpaid.toFixed()],
      },
    ];
  },
  examples: [
    { says: "Nobody failed to pay.", finds: [] },
    {
      says: "Two did not pay what they were notified of.",
      values: { "requests.unpaid.sum": "2" },
      texts: { s6: "发出收费通知2件，申请人逾期未缴纳，未收取信息处理费。" },
      finds: [],
    },
    {
      says: "Section 6 has not been begun; CO-SECTIONS says so.",
      values: { "requests.unpaid.sum": "2" },
      texts: { s6: "" },
      finds: [],
    },
    {
      says: "Closed for an unpaid fee, but no fee was ever asked.",
      values: { "requests.unpaid.sum": "2" },
      finds: ["requests.unpaid.sum"],
    },
  ],
});
