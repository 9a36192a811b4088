import type { ComparedSeries, Comparison } from "#lib/domain/indicators/comparison.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import type { ChartBreak } from "./chart-point.ts";
import type { ChartSeries } from "./years-spec.ts";

export { indicatorScale } from "./indicator-scale.ts";

export function indicatorSeries(indicator: Indicator, line: ComparedSeries, locale: Locale): ChartSeries {
  const name = bodyName(line, locale);
  return {
    key: line.token,
    name,
    points: line.points.map(({ year, value }) => ({
      key: String(year),
      name,
      year,
      number: value.status === "reported" ? value.number : null,
      label: formatIndicator(indicator, value, locale),
      href: null,
    })),
  };
}

const FORM_CHANGED = wording("{year}年表式调整", "{year}年表式調整", "{year}: new form");

/** The years from which a comparison's figures are counted by another form. */
export function formBreaks({ changes }: Pick<Comparison, "changes">, locale: Locale): readonly ChartBreak[] {
  return changes
    .filter(({ isBreak }) => isBreak)
    .map(({ year }) => ({ year, label: FORM_CHANGED[locale].replace("{year}", String(year)) }));
}
