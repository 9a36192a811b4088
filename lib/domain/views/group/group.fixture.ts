import type { FigureVersion } from "#lib/domain/indicators/comparison.ts";
import type { IndicatorValue, MeasureAmount } from "#lib/domain/indicators/types.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";
import type { GroupFigureOf } from "./group-figures.ts";
import type { MeasuredReport } from "./measure-sums.ts";

export const VERSION: FigureVersion = {
  number: 1,
  sha256: "0".repeat(64),
  publishedAt: "2025-03-31T02:00:00.000Z",
  template: "gongkai-2021",
  isHistorical: false,
  isConsistent: true,
};

/** A share of cases, as a report gives it. */
export function share(part: number, base: number): IndicatorValue {
  return base === 0
    ? { status: "no_base", amount: String(part) }
    : { status: "reported", amount: String(part), base: String(base), number: (100 * part) / base };
}

/** A body of a group with a figure. */
export function figure(key: string, value: IndicatorValue, year = 2024): GroupFigureOf {
  return {
    key,
    name: wording(`${key}区`, `${key}區`, `${key} District`),
    scope: "consolidated",
    year,
    value,
    version: value.status === "not_submitted" ? null : VERSION,
    tile: null,
  };
}

/** A report of which some measures are known; the others are blank. Null for a year without one. */
export function measured(
  key: string,
  year: number,
  amounts: Readonly<Partial<Record<Measure, number>>> | null,
): MeasuredReport {
  const amountOf = (measure: Measure): MeasureAmount => {
    const amount = amounts?.[measure];
    return amount === undefined ? { status: "blank" } : { status: "reported", amount: String(amount) };
  };
  return {
    key,
    name: wording(`${key}区`, `${key}區`, `${key} District`),
    year,
    scope: "consolidated",
    principal: "consolidated",
    version: amounts === null ? null : VERSION,
    amountOf,
  };
}
