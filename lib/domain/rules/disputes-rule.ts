import { eachLocale } from "#lib/domain/each-locale.ts";
import { wording } from "#lib/domain/wording.ts";
import { PRACTICE } from "./citations.ts";
import { defineRule } from "./define-rule.ts";

/** Replies of last year may be disputed this year; more than this many is worth a look. */
const EARLIER_REPLIES = 5;

export const disputesRule = defineRule({
  id: "T4-DISPUTES",
  family: "plausibility",
  severity: "hint",
  isInference: true,
  title: wording(
    "复议与直接起诉之和一般不多于当年办结的申请",
    "複議與直接起訴之和一般不多於當年辦結的申請",
    "Reviews plus direct lawsuits are normally not more than the year's outcomes",
  ),
  source: PRACTICE,
  check: (report) => {
    const [reviews, lawsuits, outcomes] = [
      report.measure("reviewTotal"),
      report.measure("directTotal"),
      report.measure("resultTotal"),
    ];
    if (reviews === null || lawsuits === null || outcomes === null) return [];
    const disputes = reviews.plus(lawsuits);
    if (disputes.lte(outcomes.plus(EARLIER_REPLIES))) return [];
    const { reviewTotal = [], directTotal = [], resultTotal = [] } = report.template.measures;
    const [cell] = reviewTotal;
    if (cell === undefined) return [];
    const [left, right] = [disputes.toFixed(), outcomes.toFixed()];
    return [
      {
        place: { kind: "cell", cell },
        cells: [...reviewTotal, ...directTotal, ...resultTotal],
        message: eachLocale((locale) => {
          if (locale === "en")
            return `Reviews plus direct lawsuits ${left} (${reviews}+${lawsuits}) > outcomes this year ${right}. Check whether earlier cases were counted again.`;
          return locale === "zh-Hant"
            ? `行政複議與直接起訴合計 ${left}（${reviews}+${lawsuits}）> 當年辦理結果總計 ${right}。請核對是否重複計算以前年度案件。`
            : `行政复议与直接起诉合计 ${left}（${reviews}+${lawsuits}）> 当年办理结果总计 ${right}。请核对是否重复计算以前年度案件。`;
        }),
        sides: { left, right, difference: disputes.minus(outcomes).toFixed() },
        evidence: [left, right],
      },
    ];
  },
  examples: [
    { says: "Three disputes, eleven outcomes.", finds: [] },
    {
      says: "Five more than outcomes may stem from last year.",
      values: { "cases.review.sum": "15" },
      finds: [],
    },
    { says: "Six more than outcomes.", values: { "cases.review.sum": "16" }, finds: ["cases.review.sum"] },
    { says: "The total of reviews is still blank.", values: { "cases.review.sum": "" }, finds: [] },
  ],
});
