import { eachLocale } from "#lib/domain/each-locale.ts";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import { wording } from "#lib/domain/wording.ts";
import { PRACTICE } from "./citations.ts";
import { defineRule } from "./define-rule.ts";

/** Yuan entered as 10,000 yuan change an amount by this much or more. */
const FACTOR = 1000;

export const unitSlipRule = defineRule({
  id: "XY-UNIT-SLIP",
  family: "across-years",
  severity: "needs_explanation",
  isInference: true,
  title: wording(
    "收费金额与上年相差不到 1000 倍",
    "收費金額與上年相差不到 1000 倍",
    "The fee amount differs from last year by less than 1,000 times",
  ),
  source: PRACTICE,
  check: (report) => {
    const { previous, template, content } = report;
    const [now, before] = [report.measure("feeAmount"), previous?.measure("feeAmount") ?? null];
    const [cell] = template.measures.feeAmount ?? [];
    if (!now || !before || cell === undefined || now.lte(0) || before.lte(0)) return [];
    if (now.lt(before.times(FACTOR)) && before.lt(now.times(FACTOR))) return [];
    const definition = template.cellByKey.get(cell);
    const value = content.values[cell];
    const [cellBefore] = previous?.template.measures.feeAmount ?? [];
    const valueBefore = cellBefore === undefined ? undefined : previous?.content.values[cellBefore];
    if (definition === undefined || value === undefined || valueBefore === undefined) return [];
    return [
      {
        place: { kind: "cell", cell },
        cells: [cell],
        message: eachLocale((locale) => {
          const where = definition.label[locale];
          const [shown, shownBefore] = [formatCell(value, { locale }), formatCell(valueBefore, { locale })];
          if (locale === "en")
            return `${where}: ${shown} now, ${shownBefore} last year, 1,000 times apart or more. Check the unit, or explain.`;
          return locale === "zh-Hant"
            ? `${where}：本年 ${shown}，上年 ${shownBefore}，相差 1000 倍以上。請核對單位或說明。`
            : `${where}：本年 ${shown}，上年 ${shownBefore}，相差 1000 倍以上。请核对单位或说明。`;
        }),
        sides: {
          left: now.toFixed(),
          right: before.toFixed(),
          difference: now.minus(before).abs().toFixed(),
        },
        evidence: [now.toFixed(), before.toFixed()],
      },
    ];
  },
  examples: [
    { says: "14.62 after 13.", finds: [] },
    {
      says: "999 times as much may be true.",
      previous: { "papers.funds.fees": "1" },
      values: { "papers.funds.fees": "999" },
      finds: [],
    },
    {
      says: "Yuan entered as 10,000 yuan.",
      values: { "papers.funds.fees": "130000" },
      finds: ["papers.funds.fees"],
    },
    {
      says: "Last year's was in yuan.",
      previous: { "papers.funds.fees": "146200" },
      finds: ["papers.funds.fees"],
    },
    { says: "Nothing charged last year.", previous: { "papers.funds.fees": "0" }, finds: [] },
    { says: "The same sum in another unit.", previous: { "papers.funds.fees": "146200元" }, finds: [] },
  ],
});
