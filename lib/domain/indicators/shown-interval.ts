import type { Indicator, IndicatorValue } from "./types.ts";
import { type Interval, wilsonInterval } from "./wilson-interval.ts";

/** Below this base chance alone moves a rate so much that the interval is printed with it. */
const INTERVAL_BELOW = 100;

/** The interval to print beside a value: only for a rate on a small base. */
export function shownInterval(indicator: Indicator, value: IndicatorValue): Interval | null {
  if (value.status !== "reported" || Number(value.base) >= INTERVAL_BELOW) return null;
  return intervalOf(indicator, value);
}

/** The interval of a rate on any base; null for everything that is no share of cases. */
export function intervalOf(indicator: Indicator, value: IndicatorValue): Interval | null {
  if (indicator.kind !== "rate" || value.status !== "reported" || value.base === null) return null;
  return wilsonInterval(Number(value.amount), Number(value.base));
}

/** Whether a value may be compared with others: a rate on too small a base may not. */
export function isComparable(indicator: Indicator, value: IndicatorValue): boolean {
  if (value.status !== "reported") return false;
  return indicator.kind === "count" || Number(value.base) >= indicator.minimumBase;
}
