import Big from "big.js";
import { isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { Absence, Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";

/** How a figure moved between two years. */
export type Change =
  /** points: percentage points of a rate; percent: of the earlier count; difference: as it is, where a percentage would mean nothing. */
  | {
      readonly status: "changed";
      readonly measure: "points" | "percent" | "difference";
      /** In percentage points, percent or units. */
      readonly number: number;
      /** Later less earlier, with its sign, for counts; null for what is a quotient. */
      readonly difference: string | null;
      /** Of a count in percent: what it started from. */
      readonly from: string | null;
      /** Either figure rests on too small a base: shown, not compared. */
      readonly isSmall: boolean;
    }
  | { readonly status: "not_comparable" }
  /** The earlier count is 0, so that there is no percentage; the difference is what can be said. */
  | { readonly status: "from_zero"; readonly difference: string }
  | { readonly status: Absence | "no_base" };

/**
 * The change of an indicator from one year to a later one: percentage points for rates, percent for counts. Across a break there is none,
 * whatever the figures are (`isBroken`: the form or the body changed in between).
 */
export function changeBetween(
  indicator: Indicator,
  earlier: IndicatorValue,
  later: IndicatorValue,
  isBroken: boolean,
): Change {
  if (isBroken) return { status: "not_comparable" };
  if (earlier.status !== "reported") return { status: earlier.status };
  if (later.status !== "reported") return { status: later.status };
  const isSmall = !isComparable(indicator, earlier) || !isComparable(indicator, later);
  switch (indicator.kind) {
    case "rate":
    case "growth":
      return changed("points", later.number - earlier.number, null, null, isSmall);
    case "per_10k":
      return earlier.number === 0
        ? { status: "no_base" }
        : changed("percent", 100 * (later.number / earlier.number - 1), null, null, isSmall);
    case "count":
      return changeOfCount(new Big(earlier.amount), new Big(later.amount));
  }
}

function changeOfCount(earlier: Big, later: Big): Change {
  const difference = later.minus(earlier);
  const text = difference.toFixed();
  // A percentage of a negative net change would turn its sign around.
  if (earlier.lt(0) || later.lt(0)) return changed("difference", difference.toNumber(), text, null, false);
  if (earlier.eq(0)) {
    return difference.eq(0)
      ? changed("difference", 0, "0", null, false)
      : { status: "from_zero", difference: text };
  }
  return changed("percent", difference.times(100).div(earlier).toNumber(), text, earlier.toFixed(), false);
}

function changed(
  measure: "points" | "percent" | "difference",
  number: number,
  difference: string | null,
  from: string | null,
  isSmall: boolean,
): Change {
  return { status: "changed", measure, number, difference, from, isSmall };
}
