import { eachLocale } from "#lib/domain/each-locale.ts";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import { wording } from "#lib/domain/wording.ts";
import { LABELS, PRACTICE } from "./citations.ts";
import { defineRule, type FindingDraft } from "./define-rule.ts";

/** Seen in a district bureau's report of 2020: 22, +1, 23 and 1168, +173, 1341. The number of items was taken for that of decisions. */
export const misreadDecisionsRule = defineRule({
  id: "T2-DECISION-MISREAD",
  family: "plausibility",
  severity: "hint",
  isInference: true,
  title: wording("处理决定数量不是项目数量", "處理決定數量不是項目數量", "Decisions are not items"),
  source: PRACTICE,
  check: (report) =>
    report.template.itemRows.flatMap(
      ({ label, itemsLastYear, itemsChange, decisions }): readonly FindingDraft[] => {
        if (decisions === null) return [];
        const [before, change, decided] = [itemsLastYear, itemsChange, decisions].map(report.amount);
        if (!before || !change || !decided || decided.lte(0) || !before.plus(change).eq(decided)) return [];
        return [
          {
            place: { kind: "cell", cell: decisions },
            cells: [decisions, itemsLastYear, itemsChange],
            message: eachLocale((locale) => {
              if (locale === "en")
                return `“${label.en}”: decisions ${decided} = items last year ${before} + change ${change}. Items may have been entered as decisions; please check.`;
              return locale === "zh-Hant"
                ? `“${label[locale]}”：處理決定 ${decided} 恰等於上年項目 ${before} 加增減 ${change}，可能把項目數當作決定數，請核對。`
                : `“${label[locale]}”：处理决定 ${decided} 恰等于上年项目 ${before} 加增减 ${change}，可能把项目数当作决定数，请核对。`;
            }),
            sides: null,
            evidence: [before.toFixed(), change.toFixed()],
          },
        ];
      },
    ),
  examples: [
    { says: "110 decisions on 27 items.", finds: [] },
    {
      says: "27 decisions on 27 items.",
      values: { "papers.permits.decisions": "27" },
      finds: ["papers.permits.decisions"],
    },
    {
      says: "No items and no decisions.",
      values: { "papers.permits.before": "0", "papers.permits.change": "0", "papers.permits.decisions": "0" },
      finds: [],
    },
  ],
});

export const purchasesRule = defineRule({
  id: "T2-PROC-PAIR",
  family: "plausibility",
  severity: "hint",
  isInference: true,
  title: wording(
    "采购项目数量与采购金额同时为 0 或同时不为 0",
    "採購項目數量與採購金額同時為 0 或同時不為 0",
    "Procurement items and amount are both 0 or both not",
  ),
  source: LABELS,
  check: (report) => {
    const [items, amount] = [report.measure("procurementItems"), report.measure("procurementAmount")];
    const { procurementItems = [], procurementAmount = [] } = report.template.measures;
    const [itemsCell] = procurementItems;
    const [amountCell] = procurementAmount;
    if (items === null || amount === null || itemsCell === undefined || amountCell === undefined) return [];
    if (items.eq(0) === amount.eq(0)) return [];
    const cells = [itemsCell, amountCell].flatMap((key) => report.template.cellByKey.get(key) ?? []);
    return [
      {
        place: { kind: "cell", cell: items.eq(0) ? itemsCell : amountCell },
        cells: [...procurementItems, ...procurementAmount],
        message: eachLocale((locale) => {
          const pair = cells.map((cell) => {
            const value = report.content.values[cell.key];
            return `${cell.columnLabel[locale]} ${value === undefined ? "" : formatCell(value, { cell, locale })}`;
          });
          const where = cells[0]?.rowLabel[locale];
          if (locale === "en")
            return `“${where}”: ${pair.join(", ")}. One is 0 and the other is not; please check.`;
          return locale === "zh-Hant"
            ? `“${where}”：${pair.join("，")}，一項為 0、另一項不為 0，請核對。`
            : `“${where}”：${pair.join("，")}，一项为 0、另一项不为 0，请核对。`;
        }),
        sides: null,
        evidence: [items.toFixed(), amount.toFixed()],
      },
    ];
  },
  examples: [
    { says: "Three purchases for 1.2 million yuan.", finds: [] },
    {
      says: "Nothing bought.",
      values: { "papers.funds.purchases": "0", "papers.funds.spent": "0" },
      finds: [],
    },
    { says: "Bought for nothing.", values: { "papers.funds.spent": "0元" }, finds: ["papers.funds.spent"] },
    {
      says: "Spent on nothing.",
      values: { "papers.funds.purchases": "0" },
      finds: ["papers.funds.purchases"],
    },
  ],
});
