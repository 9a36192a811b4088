import Big from "big.js";
import { amountsOfReport } from "#lib/domain/indicators/amounts-of-report.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Measure, Template } from "#lib/domain/templates/types.ts";

/** What a signatory looks at first, in this order. */
export const KEY_MEASURES = [
  "newReceived",
  "carriedIn",
  "granted",
  "partiallyGranted",
  "denied",
  "unable",
  "rejected",
  "otherHandling",
  "resultTotal",
  "carriedOut",
  "reviewTotal",
  "reviewCorrected",
  "litigation",
  "litigationCorrected",
  "normativeInForce",
] as const;
export type KeyMeasure = (typeof KEY_MEASURES)[number];

/** Where a key measure is the sum of several measures of the field. */
const SUMS = {
  litigation: ["directTotal", "afterReviewTotal"],
  litigationCorrected: ["directCorrected", "afterReviewCorrected"],
} as const satisfies Partial<Record<KeyMeasure, readonly Measure[]>>;

interface Year {
  readonly template: Template;
  readonly content: ReportContent;
}

export interface MeasureComparison {
  readonly measure: KeyMeasure;
  /** Canonical decimals; null where the format has no such figure or one of its parts is missing. A missing part is never 0. */
  readonly before: string | null;
  readonly after: string | null;
  /** `after` less `before`, with its sign; null unless both are known. */
  readonly difference: string | null;
}

/** This year beside last year by what the figures measure, so that the two may have different formats. */
export function compareMeasures(before: Year, after: Year): readonly MeasureComparison[] {
  return KEY_MEASURES.map((measure) => {
    const one = amountOf(before, measure);
    const other = amountOf(after, measure);
    const difference = one === null || other === null ? null : other.minus(one);
    return {
      measure,
      before: one?.toFixed() ?? null,
      after: other?.toFixed() ?? null,
      difference: difference === null ? null : `${difference.gt(0) ? "+" : ""}${difference.toFixed()}`,
    };
  }).filter((row) => row.before !== null || row.after !== null);
}

function partsOf(key: KeyMeasure): readonly Measure[] {
  return key === "litigation" || key === "litigationCorrected" ? SUMS[key] : [key];
}

function amountOf({ template, content }: Year, key: KeyMeasure): Big | null {
  const amounts = amountsOfReport(template, content);
  let sum = new Big(0);
  for (const measure of partsOf(key)) {
    const part = amounts(measure);
    if (part.status !== "reported") return null;
    sum = sum.plus(part.amount);
  }
  return sum;
}
