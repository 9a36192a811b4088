import { findIndicator } from "#lib/domain/indicators/registry.ts";
import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";

/** A count, a part and its base, or the word of an absence. */
export type Given =
  | number
  | readonly [part: number, base: number]
  | Exclude<IndicatorValue["status"], "reported">;

/** A value as it would have been evaluated. */
export function valueGiven(given: Given): IndicatorValue {
  if (given === "no_base") return { status: "no_base", amount: "0" };
  if (typeof given === "string") return { status: given };
  if (typeof given === "number") {
    return { status: "reported", amount: String(given), base: null, number: given };
  }
  const [part, base] = given;
  return { status: "reported", amount: String(part), base: String(base), number: (100 * part) / base };
}

/** A group of made-up bodies; the keys are their slugs. */
export function groupOf(given: Readonly<Record<string, Given>>) {
  return Object.entries(given).map(([key, value]) => ({ key, value: valueGiven(value) }));
}

export function indicatorCalled(id: string): Indicator {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new RangeError(`No indicator is called ${id}`);
  return indicator;
}
