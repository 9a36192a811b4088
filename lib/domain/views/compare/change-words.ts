import { formatSigned, formatSignedPercent } from "#lib/domain/indicators/format-indicator.ts";
import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { COMPARE_WORDS } from "./compare-words.ts";

/**
 * What became of a figure: percentage points for what is in percent, the difference and percent of the first for a count. A dash where one of them is
 * no number, and no percent of 0.
 */
export function changeWords(
  indicator: Indicator,
  from: IndicatorValue | undefined,
  to: IndicatorValue | undefined,
  locale: Locale,
): string {
  if (from?.status !== "reported" || to?.status !== "reported") return "—";
  const difference = to.number - from.number;
  switch (indicator.kind) {
    case "rate":
    case "growth":
      return COMPARE_WORDS[locale].points(formatSignedPercent(difference).replace(" %", ""));
    case "per_10k":
      return percentOf(difference, from.number);
    case "count": {
      const signed = formatSigned(String(difference));
      return from.number <= 0 ? signed : `${signed} (${percentOf(difference, from.number)})`;
    }
  }
}

function percentOf(difference: number, base: number): string {
  return base <= 0 ? "—" : formatSignedPercent((100 * difference) / base);
}
