import Big from "big.js";
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
  let amount = new Big(0);
  let base = new Big(0);
  let counted = 0;
  for (const value of values) {
    const isEmpty = value.status === "no_base" && new Big(value.amount).eq(0);
    if (value.status !== "reported" && !isEmpty) continue;
    counted += 1;
    if (value.status !== "reported") continue;
    amount = amount.plus(value.amount);
    base = base.plus(value.base ?? 0);
  }
  const of = values.length;
  if (counted === 0) return { value: { status: "not_submitted" }, counted, of };
  if (indicator.kind === "count") {
    return {
      value: { status: "reported", amount: amount.toFixed(), base: null, number: amount.toNumber() },
      counted,
      of,
    };
  }
  if (base.lte(0)) return { value: { status: "no_base", amount: amount.toFixed() }, counted, of };
  const number = amount.times(TIMES[indicator.kind]).div(base).toNumber();
  return {
    value: { status: "reported", amount: amount.toFixed(), base: base.toFixed(), number },
    counted,
    of,
  };
}
