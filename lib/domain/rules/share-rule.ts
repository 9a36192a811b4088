import Big from "big.js";
import { eachLocale } from "#lib/domain/each-locale.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import type { CheckedReport } from "./checked-report.ts";
import { PRACTICE } from "./citations.ts";
import { defineRule, type Rule } from "./define-rule.ts";

/** Shares of fewer requests than this say nothing. */
const SMALLEST_BASE = 30;

type ShareRuleSource = Omit<Parameters<typeof defineRule>[0], "check" | "family" | "severity" | "source"> & {
  readonly part: Measure;
  /** The measures that add up to the base. */
  readonly base: readonly [Measure, ...Measure[]];
  readonly highest: number;
  /** 占办结总数: after the name of the part. */
  readonly ofBase: Localized;
  readonly advice: Localized;
};

/** A hint where one quantity is an unusual share of another. */
export function shareRule({ part, base, highest, ofBase, advice, ...source }: ShareRuleSource): Rule {
  return defineRule({
    ...source,
    family: "plausibility",
    severity: "hint",
    isInference: true,
    source: PRACTICE,
    check: (report) => {
      const amount = report.measure(part);
      const whole = sumOf(base, report);
      if (amount === null || whole === null || whole.lt(SMALLEST_BASE)) return [];
      if (amount.lte(whole.times(highest))) return [];
      const cells = [part, ...base].flatMap((measure) => report.template.measures[measure] ?? []);
      const [cell] = cells;
      const label = cell === undefined ? undefined : report.template.cellByKey.get(cell)?.rowLabel;
      if (cell === undefined || label === undefined) return [];
      const share = `${amount.div(whole).times(100).toFixed(1)}%`;
      return [
        {
          place: { kind: "cell", cell },
          cells,
          message: eachLocale((locale) =>
            locale === "en"
              ? `“${label.en}” is ${share} (${amount}/${whole}) ${ofBase.en}. ${advice.en}`
              : `“${label[locale]}”${ofBase[locale]} ${share}（${amount}/${whole}）。${advice[locale]}`,
          ),
          sides: null,
          evidence: [amount.toFixed(), whole.toFixed()],
        },
      ];
    },
  });
}

function sumOf(measures: readonly Measure[], report: CheckedReport): Big | null {
  let sum = new Big(0);
  for (const measure of measures) {
    const amount = report.measure(measure);
    if (amount === null) return null;
    sum = sum.plus(amount);
  }
  return sum;
}
