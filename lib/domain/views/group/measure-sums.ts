import Big from "big.js";
import type { CellRemark } from "#lib/domain/footnotes/cell-remark.ts";
import type { FigureVersion } from "#lib/domain/indicators/comparison.ts";
import type { MeasureAmount } from "#lib/domain/indicators/types.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { Measure } from "#lib/domain/templates/types.ts";

/** A body's report of a year as views of measures read it. */
export interface MeasuredReport {
  readonly key: string;
  readonly name: Localized;
  readonly year: number;
  readonly scope: ReportScope;
  readonly principal: ReportScope;
  /** Null without a published report; then every amount is absent. */
  readonly version: FigureVersion | null;
  readonly amountOf: (measure: Measure) => MeasureAmount;
  /** What the body says of its cells; asked for where a body's own cells are shown, and not where a group is added up. */
  readonly remarks?: readonly CellRemark[];
  /** The body is another one than the year before. */
  readonly isBreak?: boolean;
}

/** The sum of measures over reports that give all of them, and how many do. */
export interface MeasureSums<Key extends string> {
  readonly sums: Readonly<Record<Key, string>>;
  readonly counted: number;
  readonly of: number;
}

/**
 * Adds measures over the reports of a group. A report in which one of them is no number is left out of all, so that the sums belong together;
 * null where none is left.
 */
export function measureSums<Key extends string>(
  reports: readonly MeasuredReport[],
  measures: Readonly<Record<Key, readonly Measure[]>>,
): MeasureSums<Key> | null {
  const keys = Object.keys(measures) as Key[];
  const totals = Object.fromEntries(keys.map((key) => [key, new Big(0)])) as Record<Key, Big>;
  let counted = 0;
  for (const { amountOf } of reports) {
    const amounts = keys.map((key) => ({ key, amounts: measures[key].map(amountOf) }));
    if (amounts.some((one) => one.amounts.some(({ status }) => status !== "reported"))) continue;
    counted += 1;
    for (const one of amounts) {
      for (const amount of one.amounts)
        if (amount.status === "reported") totals[one.key] = totals[one.key].plus(amount.amount);
    }
  }
  if (counted === 0) return null;
  const sums = Object.fromEntries(keys.map((key) => [key, totals[key].toFixed()])) as Record<Key, string>;
  return { sums, counted, of: reports.length };
}
