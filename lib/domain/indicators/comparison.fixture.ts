import { wording } from "#lib/domain/wording.ts";
import type { ComparedSeries, Comparison } from "./comparison.ts";
import { evaluateIndicator } from "./evaluate-indicator.ts";
import { findIndicator } from "./registry.ts";
import { seriesBreaks } from "./series-breaks.ts";
import type { Indicator, IndicatorValue, MeasureAmount } from "./types.ts";

/** A count, a part and its base, or no report. */
type Given = number | readonly [part: number, base: number] | IndicatorValue["status"] | null;

/** A comparison of made-up bodies; the keys of `given` are their names, the lists follow the years. */
export function comparisonOf(
  id: string,
  years: readonly number[],
  given: Readonly<Record<string, readonly Given[]>>,
): Comparison {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new RangeError(`No indicator is called ${id}`);
  const series = Object.entries(given).map(
    ([name, values], index): ComparedSeries => ({
      token: `body${index + 1}`,
      slug: `body${index + 1}`,
      name: wording(name, name, name),
      shortName: wording(name, name, name),
      scope: "own_organ",
      isPractice: false,
      points: years.map((year, at) => ({
        year,
        value: readGiven(indicator, values[at] ?? null),
        version: values[at] === null ? null : VERSION,
      })),
    }),
  );
  const changes = seriesBreaks(indicator, { years: { from: years[0] ?? 0, to: years.at(-1) ?? 0 } });
  return { indicator, years, series, changes };
}

const VERSION = {
  number: 1,
  sha256: "0".repeat(64),
  publishedAt: "2025-01-20T01:00:00.000Z",
  template: "gongkai-2021",
  isHistorical: false,
  isConsistent: true,
};

function readGiven(indicator: Indicator, given: Given): IndicatorValue {
  if (given === null || given === "not_submitted") return { status: "not_submitted" };
  if (given === "no_base") return { status: "no_base", amount: "0" };
  if (typeof given === "string") return given === "reported" ? { status: "blank" } : { status: given };
  if (typeof given === "number") {
    return evaluateIndicator(indicator, {
      template: "gongkai-2021",
      scope: "own_organ",
      residents: null,
      amountOf: (): MeasureAmount => ({ status: "reported", amount: String(given) }),
    });
  }
  const [part, base] = given;
  return {
    status: "reported",
    amount: String(part),
    base: String(base),
    number: base === 0 ? 0 : (100 * part) / base,
  };
}
