import { eachLocale } from "#lib/domain/each-locale.ts";
import { wording } from "#lib/domain/wording.ts";
import { PRACTICE } from "./citations.ts";
import { defineRule, type FindingDraft } from "./define-rule.ts";

/** Below this in both years a jump is chance. */
const SMALLEST = 20;
const FACTOR = 5;

/** XY-SWING: only for counts that the form marks as volumes; money has XY-UNIT-SLIP. */
export const swingRule = defineRule({
  id: "XY-SWING",
  family: "across-years",
  severity: "needs_explanation",
  isInference: true,
  title: wording(
    "与上年相比变化不超过五倍",
    "與上年相比變化不超過五倍",
    "No more than a fivefold change from last year",
  ),
  source: PRACTICE,
  check: ({ template, amount, previous }) =>
    template.cells.flatMap(({ key, isVolume, valueType, label }): readonly FindingDraft[] => {
      if (!isVolume || valueType !== "count" || previous?.template.cellByKey.get(key)?.valueType !== "count")
        return [];
      const [now, before] = [amount(key), previous.amount(key)];
      if (now === null || before === null || (now.lt(SMALLEST) && before.lt(SMALLEST))) return [];
      if (now.lte(before.times(FACTOR)) && now.times(FACTOR).gte(before)) return [];
      const [left, right] = [now.toFixed(), before.toFixed()];
      return [
        {
          place: { kind: "cell", cell: key },
          cells: [key],
          message: eachLocale((locale) => {
            if (locale === "en") return `${label.en} went from ${right} to ${left}. Check and explain.`;
            return locale === "zh-Hant"
              ? `${label[locale]}由上年 ${right} 變為 ${left}，變化過大，請核對並說明。`
              : `${label[locale]}由上年 ${right} 变为 ${left}，变化过大，请核对并说明。`;
          }),
          sides: { left, right, difference: now.minus(before).abs().toFixed() },
          evidence: [left, right],
        },
      ];
    }),
  examples: [
    { says: "100 decisions last year, 110 now.", finds: [] },
    { says: "Exactly five times as many.", values: { "papers.permits.decisions": "500" }, finds: [] },
    {
      says: "More than five times as many.",
      values: { "papers.permits.decisions": "501" },
      finds: ["papers.permits.decisions"],
    },
    {
      says: "Less than a fifth.",
      values: { "papers.permits.decisions": "19" },
      finds: ["papers.permits.decisions"],
    },
    {
      says: "From 1 to 19 is chance.",
      previous: { "requests.fresh.sum": "1" },
      values: { "requests.fresh.sum": "19" },
      finds: [],
    },
    {
      says: "From none to twenty.",
      previous: { "requests.fresh.sum": "0" },
      values: { "requests.fresh.sum": "20" },
      finds: ["requests.fresh.sum"],
    },
    {
      says: "No figure last year.",
      previous: { "papers.permits.decisions": "" },
      values: { "papers.permits.decisions": "501" },
      finds: [],
    },
  ],
});
