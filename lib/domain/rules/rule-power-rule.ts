import { eachLocale } from "#lib/domain/each-locale.ts";
import { wording } from "#lib/domain/wording.ts";
import { defineRule, type FindingDraft } from "./define-rule.ts";

/**
 * Rules (规章) are made by State Council departments and by provincial and districted-city governments only. A development zone
 * once reported five of them. Every figure of the row counts: what a body has in force it must have made.
 */
export const rulePowerRule = defineRule({
  id: "T2-REG-POWER",
  family: "plausibility",
  severity: "needs_explanation",
  isInference: true,
  title: wording(
    "没有规章制定权的机关，规章数量应为 0",
    "沒有規章制定權的機關，規章數量應為 0",
    "A body without rule-making power reports no rules",
  ),
  source: wording(
    "《立法法》第九十一条、第九十三条",
    "《立法法》第九十一條、第九十三條",
    "Legislation Law, arts. 91 and 93",
  ),
  check: ({ template, subject, amount }) => {
    if (subject.mayMakeRegulations) return [];
    const rows = (template.measures.regulations ?? []).flatMap((key) => template.cellByKey.get(key) ?? []);
    return rows.flatMap(({ table, row, rowLabel }): readonly FindingDraft[] => {
      const filled = template.cells
        .filter((cell) => cell.table === table && cell.row === row)
        .flatMap((cell) => {
          const figure = amount(cell.key);
          return figure?.gt(0) ? [{ cell, figure }] : [];
        });
      const [first] = filled;
      if (first === undefined) return [];
      return [
        {
          place: { kind: "cell", cell: first.cell.key },
          cells: filled.map(({ cell }) => cell.key),
          message: eachLocale((locale) => {
            const figures = filled.map(({ cell, figure }) => `${cell.columnLabel[locale]} ${figure}`);
            if (locale === "en")
              return `“${rowLabel.en}”: ${figures.join(", ")}, but this body has no power to make rules. Correct or explain.`;
            return locale === "zh-Hant"
              ? `“${rowLabel[locale]}”：${figures.join("，")}，但本機關沒有規章制定權。請核對或說明。`
              : `“${rowLabel[locale]}”：${figures.join("，")}，但本机关没有规章制定权。请核对或说明。`;
          }),
          sides: null,
          evidence: filled.map(({ cell, figure }) => `${cell.key}=${figure.toFixed()}`),
        },
      ];
    });
  },
  examples: [
    { says: "A districted city makes rules.", finds: [] },
    {
      says: "A bureau has made none.",
      subject: { mayMakeRegulations: false },
      values: {
        "papers.rules.made": "0",
        "papers.rules.repealed": "0",
        "papers.rules.in_force": "0",
        "papers.rules.published": "0",
        "papers.rules.published_total": "0",
      },
      finds: [],
    },
    {
      says: "A development zone reports rules.",
      subject: { mayMakeRegulations: false },
      finds: ["papers.rules.made"],
    },
  ],
});
