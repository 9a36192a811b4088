import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import {
  ABSENCE_MEANINGS,
  formatFigure,
  formatIndicator,
  formatPercent,
  formatSignedPercent,
} from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import { isComparable, shownInterval } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { type Bar, BarChart } from "./bar-chart.tsx";
import { CHART_WORDING } from "./chart-wording.ts";
import { FacetChart } from "./facet-chart.tsx";
import { LineChart } from "./line-chart.tsx";
import { SeriesKey } from "./series-key.tsx";
import { MOST_SERIES } from "./series-look.ts";
import type { ChartBreak, ChartScale, ChartSeries, ChartText } from "./types.ts";

interface ComparisonChartProps extends ChartText {
  comparison: Comparison;
  locale: Locale;
}

/** One year: bars. Several years: up to six lines, beyond that a panel for each body. */
export function ComparisonChart({ comparison, locale, title, summary }: ComparisonChartProps) {
  const { indicator, years, series } = comparison;
  const scale = chartScale(indicator);
  const text = { id: "chart", scale, title, summary };
  const [year] = years;
  if (years.length === 1 && year !== undefined) {
    const bars = sortedBars(comparison, year, locale);
    return (
      <>
        <BarChart {...text} bars={bars} size="narrow" />
        <BarChart {...text} bars={bars} size="wide" />
      </>
    );
  }
  const lines = series.map((line) => chartSeries(indicator, line, locale));
  const breaks = chartBreaks(comparison, locale);
  const Chart = lines.length > MOST_SERIES ? FacetChart : LineChart;
  return (
    <>
      {Chart === LineChart && lines.length > 1 ? <SeriesKey names={lines.map(({ name }) => name)} /> : null}
      <Chart {...text} years={years} series={lines} breaks={breaks} size="narrow" />
      <Chart {...text} years={years} series={lines} breaks={breaks} size="wide" />
    </>
  );
}

export function chartScale(indicator: Indicator): ChartScale {
  if (indicator.kind === "rate" || indicator.kind === "growth") {
    const format = indicator.kind === "rate" ? formatPercent : formatSignedPercent;
    return {
      ceiling: indicator.kind === "rate" ? 100 : null,
      figure: format,
      format: (number) => format(number).replace(".0 %", " %"),
    };
  }
  const count = (number: number) => groupThousands(String(number));
  return { ceiling: null, figure: count, format: count };
}

export function chartSeries(
  indicator: Indicator,
  line: Comparison["series"][number],
  locale: Locale,
): ChartSeries {
  return {
    key: line.token,
    name: bodyName(line, locale),
    points: line.points.map(({ year, value }) => ({
      year,
      number: value.status === "reported" ? value.number : null,
      label: formatIndicator(indicator, value, locale),
    })),
  };
}

export function chartBreaks({ changes }: Pick<Comparison, "changes">, locale: Locale): readonly ChartBreak[] {
  return changes
    .filter(({ isBreak }) => isBreak)
    .map(({ year }) => ({ year, label: CHART_WORDING.formChanged[locale].replace("{year}", String(year)) }));
}

/** From the highest down; then what cannot be compared, then what has no figure. */
function sortedBars({ indicator, series }: Comparison, year: number, locale: Locale): readonly Bar[] {
  const bars = series.map((line): Bar & { readonly rank: number } => {
    const value: IndicatorValue = line.points.find((point) => point.year === year)?.value ?? {
      status: "not_submitted",
    };
    const number = value.status === "reported" ? value.number : null;
    const comparable = isComparable(indicator, value);
    return {
      key: line.token,
      name: bodyName(line, locale),
      number,
      label: barLabel(indicator, value, locale),
      emphasis: comparable ? "full" : "quiet",
      interval: shownInterval(indicator, value),
      rank: number === null ? 2 : comparable ? 0 : 1,
    };
  });
  return bars.toSorted(
    (a, b) => a.rank - b.rank || (b.number ?? 0) - (a.number ?? 0) || (a.key < b.key ? -1 : 1),
  );
}

function barLabel(indicator: Indicator, value: IndicatorValue, locale: Locale): string {
  if (value.status === "reported") return formatIndicator(indicator, value, locale);
  const mark = formatFigure(indicator, value, locale);
  const meaning = ABSENCE_MEANINGS[value.status][locale];
  return locale === "en" ? `${mark} ${meaning}` : `${mark}（${meaning}）`;
}
