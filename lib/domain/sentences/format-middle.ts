import { formatFigure } from "#lib/domain/indicators/format-indicator.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";

/** A median or quartile, which belongs to no single body and has no base: `42.9 %`, `12.5`. */
export function formatMiddle(indicator: Indicator, number: number, locale: Locale): string {
  const amount = String(Math.round(number * 10) / 10);
  return formatFigure(indicator, { status: "reported", amount, base: null, number }, locale);
}
