import type { ComparedSeries, Comparison } from "#lib/domain/indicators/comparison.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import { ABSENCE_MEANINGS, formatFigure, formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import { isComparable, shownInterval } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import type { ChartBreak, ChartScale } from "./chart-point.ts";
import type { BarsSpec } from "./rows-spec.ts";
import type { ChartSeries, LineSpec } from "./years-spec.ts";

/** One year as bars, several as lines. */
export function comparisonChart(comparison: Comparison, locale: Locale): BarsSpec | LineSpec {
  const { indicator, years, series } = comparison;
  const scale = indicatorScale(indicator);
  const [year] = years;
  if (years.length === 1 && year !== undefined)
    return { type: "bars", bars: sortedBars(comparison, year, locale), scale };
  return {
    type: "line",
    years,
    series: series.map((line) => indicatorSeries(indicator, line, locale)),
    breaks: formBreaks(comparison, locale),
    scale,
  };
}

/** A share ends at 100 %, all else where its figures do. */
export function indicatorScale({ kind }: Indicator): ChartScale {
  switch (kind) {
    case "rate":
      return { unit: "percent", ceiling: 100 };
    case "growth":
      return { unit: "change", ceiling: null };
    case "per_10k":
      return { unit: "decimal", ceiling: null };
    case "count":
      return { unit: "count", ceiling: null };
  }
}

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

/** From the highest down; then what cannot be compared, then what has no figure. */
function sortedBars({ indicator, series }: Comparison, year: number, locale: Locale): BarsSpec["bars"] {
  const bars = series.map((line) => {
    const value: IndicatorValue = line.points.find((point) => point.year === year)?.value ?? {
      status: "not_submitted",
    };
    const number = value.status === "reported" ? value.number : null;
    const comparable = isComparable(indicator, value);
    const bar: BarsSpec["bars"][number] = {
      key: line.token,
      name: bodyName(line, locale),
      number,
      label: barLabel(indicator, value, locale),
      href: null,
      flags: comparable || number === null ? [] : ["small_base"],
      interval: shownInterval(indicator, value),
    };
    return { bar, rank: number === null ? 2 : comparable ? 0 : 1 };
  });
  return bars
    .toSorted(
      (a, b) =>
        a.rank - b.rank || (b.bar.number ?? 0) - (a.bar.number ?? 0) || (a.bar.key < b.bar.key ? -1 : 1),
    )
    .map(({ bar }) => bar);
}

function barLabel(indicator: Indicator, value: IndicatorValue, locale: Locale): string {
  if (value.status === "reported") return formatIndicator(indicator, value, locale);
  const mark = formatFigure(indicator, value, locale);
  const meaning = ABSENCE_MEANINGS[value.status][locale];
  return locale === "en" ? `${mark} ${meaning}` : `${mark}（${meaning}）`;
}
