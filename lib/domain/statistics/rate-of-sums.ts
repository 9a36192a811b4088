import { ExactSum, quotientOf } from "#lib/domain/indicators/exact-sum.ts";
import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";

/** The figure of a whole group, and how many of its bodies it rests on. */
export interface GroupFigure {
  readonly value: IndicatorValue;
  /** Bodies that gave a figure. */
  readonly counted: number;
  readonly of: number;
}

const TIMES = { rate: 100, growth: 100, per_10k: 10_000, count: 1 } as const;

/**
 * A group's figure as one body's would be: all numerators over all denominators, for a count the sum. Bodies without a figure are left out and
 * counted, never added as 0; one whose base is 0 takes part with nothing. `not_submitted` where nobody has a figure.
 */
export function rateOfSums(indicator: Indicator, values: readonly IndicatorValue[]): GroupFigure {
  const [amount, base] = [new ExactSum(), new ExactSum()];
  let counted = 0;
  for (const value of values) {
    const isEmpty = value.status === "no_base" && Number(value.amount) === 0;
    if (value.status !== "reported" && !isEmpty) continue;
    counted += 1;
    if (value.status !== "reported") continue;
    amount.add(value.amount);
    if (value.base !== null) base.add(value.base);
  }
  const of = values.length;
  if (counted === 0) return { value: { status: "not_submitted" }, counted, of };
  if (indicator.kind === "count") {
    const number = amount.decimal.toNumber();
    return { value: { status: "reported", amount: amount.text, base: null, number }, counted, of };
  }
  if (base.decimal.lte(0)) return { value: { status: "no_base", amount: amount.text }, counted, of };
  const number = quotientOf(amount, base, TIMES[indicator.kind]);
  return { value: { status: "reported", amount: amount.text, base: base.text, number }, counted, of };
}
