import type { Comparison, ComparisonPoint } from "#lib/domain/indicators/comparison.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import { isBrokenBetween } from "#lib/domain/indicators/format-changes.ts";
import { ABSENCE_MEANINGS, formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import { isComparable, shownInterval } from "#lib/domain/indicators/shown-interval.ts";
import type { Locale } from "#lib/domain/localized.ts";
import type { CompareForm } from "#lib/domain/views/address/view-address.ts";
import { chartBreaks, chartSeries, hrefOf } from "#lib/domain/views/chart/comparison-chart.ts";
import { indicatorScale } from "#lib/domain/views/chart/indicator-scale.ts";
import type { BarsSpec } from "#lib/domain/views/chart/rows-spec.ts";
import type { ChartSeries, SlopeSpec } from "#lib/domain/views/chart/years-spec.ts";
import type { ViewChart } from "#lib/domain/views/public-view.ts";
import { changeWords } from "./change-words.ts";
import { COMPARE_WORDS } from "./compare-words.ts";
import type { PeersBeside } from "./peers-beside.ts";

/** The drawing of a comparison in the form asked for; several for bars over several years, none for the table alone. */
export function compareCharts(
  comparison: Comparison,
  form: CompareForm,
  locale: Locale,
  isFrozen: boolean,
  beside: Pick<PeersBeside, "line" | "strip"> | null = null,
): readonly ViewChart[] {
  const drawn = ownCharts(comparison, form, locale, isFrozen, beside?.line ?? null);
  return form === "table" || beside?.strip == null ? drawn : [...drawn, beside.strip];
}

function ownCharts(
  comparison: Comparison,
  form: CompareForm,
  locale: Locale,
  isFrozen: boolean,
  median: ChartSeries | null,
): readonly ViewChart[] {
  const { indicator, years, series } = comparison;
  const scale = indicatorScale(indicator);
  const own = series.map((line) => chartSeries(comparison, line, locale, isFrozen));
  // One body alone is the reader's, and the median lies grey behind it.
  const lines =
    median === null
      ? own
      : [...own.map((line) => (own.length === 1 ? { ...line, isMine: true } : line)), median];
  const breaks = chartBreaks(comparison, locale);
  const [from = 0] = years;
  const to = years.at(-1) ?? from;
  switch (form) {
    case "table":
      return [];
    case "bars":
      return years.toReversed().map((year) => ({
        key: `bars-${year}`,
        title: years.length === 1 ? null : COMPARE_WORDS[locale].yearOf(year),
        spec: withMedian(yearBars(comparison, year, locale, isFrozen), median, year),
      }));
    case "line":
      return [{ key: "line", title: null, spec: { type: "line", years, series: lines, breaks, scale } }];
    case "multiples": {
      const panels = lines.map((line) => ({ key: line.key, name: line.name, series: [line] }));
      return [{ key: "multiples", title: null, spec: { type: "facets", years, panels, breaks, scale } }];
    }
    case "slope":
      return [{ key: "slope", title: null, spec: slope(comparison, lines, [from, to], locale) }];
    case "scatter": {
      const points = own.map((line) => {
        const [before, after] = [from, to].map((year) => line.points.find((point) => point.year === year));
        const labels = [before, after].map((point) => `${point?.year} ${point?.label}`);
        return {
          key: line.key,
          name: line.name,
          number: after?.number ?? null,
          across: before?.number ?? null,
          label: labels.join(COMPARE_WORDS[locale].join),
          href: after?.href ?? null,
        };
      });
      const axis = (year: number) => ({ title: COMPARE_WORDS[locale].yearOf(year), scale });
      return [{ key: "scatter", title: null, spec: { type: "scatter", points, x: axis(from), y: axis(to) } }];
    }
  }
}

/** From the highest down; then what cannot be compared, then what has no figure. */
function yearBars(comparison: Comparison, year: number, locale: Locale, isFrozen: boolean): BarsSpec {
  const { indicator, series } = comparison;
  const bars = series.map((line) => {
    const point = line.points.find((one) => one.year === year) ?? absent(year);
    const number = point.value.status === "reported" ? point.value.number : null;
    const comparable = isComparable(indicator, point.value);
    return {
      rank: number === null ? 2 : comparable ? 0 : 1,
      bar: {
        key: line.token,
        name: bodyName(line, locale),
        number,
        label: barLabel(comparison, point, locale),
        href: hrefOf(comparison, line, point, locale, isFrozen),
        ...(number !== null && !comparable ? { flags: ["small_base" as const] } : {}),
        interval: shownInterval(indicator, point.value),
      },
    };
  });
  const inOrder = bars.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      (b.bar.number ?? Number.NEGATIVE_INFINITY) - (a.bar.number ?? Number.NEGATIVE_INFINITY) ||
      (a.bar.key < b.bar.key ? -1 : 1),
  );
  return { type: "bars", bars: inOrder.map(({ bar }) => bar), scale: indicatorScale(indicator) };
}

/** The median below the bodies, since it is none of them. */
function withMedian(spec: BarsSpec, median: ChartSeries | null, year: number): BarsSpec {
  const point = median?.points.find((one) => one.year === year);
  if (median === null || point === undefined || point.number === null) return spec;
  const { name, number, label, href } = point;
  return { ...spec, bars: [...spec.bars, { key: median.key, name, number, label, href, interval: null }] };
}

function absent(year: number): ComparisonPoint {
  return { year, value: { status: "not_submitted" }, version: null };
}

function barLabel({ indicator }: Comparison, { value }: ComparisonPoint, locale: Locale): string {
  const mark = formatIndicator(indicator, value, locale);
  if (value.status === "reported") return mark;
  const meaning = ABSENCE_MEANINGS[value.status][locale];
  return locale === "en" ? `${mark} ${meaning}` : `${mark}（${meaning}）`;
}

function slope(
  comparison: Comparison,
  lines: readonly ChartSeries[],
  [from, to]: readonly [number, number],
  locale: Locale,
): SlopeSpec {
  const { indicator, changes, series } = comparison;
  return {
    type: "slope",
    years: [from, to],
    series: lines.map((line, index) => {
      const ends = [from, to].map((year) => series[index]?.points.find((point) => point.year === year));
      return {
        ...line,
        points: line.points.filter(({ year }) => year === from || year === to),
        change: isBrokenBetween([...changes, ...(series[index]?.breaks ?? [])], from, to)
          ? COMPARE_WORDS[locale].notComparable
          : series[index] === undefined
            ? ""
            : changeWords(indicator, ends[0]?.value, ends[1]?.value, locale),
      };
    }),
    breaks: chartBreaks(comparison, locale),
    scale: indicatorScale(indicator),
  };
}
