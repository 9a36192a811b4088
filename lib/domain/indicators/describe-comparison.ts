import type { Locale } from "#lib/domain/localized.ts";
import type { ComparedSeries, Comparison, ComparisonPoint } from "./comparison.ts";
import { COMPARISON_WORDS } from "./comparison-words.ts";
import { isBrokenBetween } from "./format-changes.ts";
import { formatFigure, formatIndicator } from "./format-indicator.ts";
import { median } from "./median.ts";
import { isComparable } from "./shown-interval.ts";
import type { Indicator } from "./types.ts";

export interface ComparisonDescription {
  /** What was found, as a heading. */
  readonly heading: string;
  /** One sentence with the bases, what is missing and what cannot be compared. */
  readonly summary: string;
}

/** Says in words what a comparison shows. Neutral: higher or lower, never better or worse. */
export function describeComparison(comparison: Comparison, locale: Locale): ComparisonDescription {
  const [only, ...others] = comparison.series;
  if (only !== undefined && others.length === 0) return describeOne(comparison, only, locale);
  return describeMany(comparison, locale);
}

function describeOne(comparison: Comparison, series: ComparedSeries, locale: Locale): ComparisonDescription {
  const { indicator, changes } = comparison;
  const say = COMPARISON_WORDS[locale];
  const name = indicator.name[locale];
  const body = bodyName(series, locale);
  const reported = series.points.filter(({ value }) => value.status === "reported");
  const last = reported.at(-1);
  if (last === undefined) {
    return {
      heading: say.noneOfOne(body, name),
      summary: passage([say.noFigures(body, span(comparison, locale))], say),
    };
  }
  const first = reported.find(({ year }) => !isBrokenBetween(changes, year, last.year));
  const figure = (point: ComparisonPoint) => formatFigure(indicator, point.value, locale);
  const full = (point: ComparisonPoint) => formatIndicator(indicator, point.value, locale);
  const isSteady = reported.every((point) => numberOf(point) === numberOf(last)) && !isMixed(comparison);
  if (isSteady && first !== undefined && first.year !== last.year && indicator.kind === "count") {
    const steady = say.steady(body, name, first.year, last.year, figure(last));
    return { heading: steady, summary: passage([steady, ...gaps(comparison, locale)], say) };
  }
  const heading =
    first === undefined || first.year === last.year
      ? say.oneYear(body, last.year, name, figure(last))
      : say.overYears(body, name, first.year, figure(first), last.year, figure(last));
  const parts = [
    first === undefined || first.year === last.year
      ? say.oneYear(body, last.year, name, full(last))
      : say.movement(body, name, first.year, full(first), last.year, full(last), direction(first, last)),
    ...range(reported, comparison, locale),
    ...gaps(comparison, locale),
  ];
  return { heading, summary: passage(parts, say) };
}

function describeMany(comparison: Comparison, locale: Locale): ComparisonDescription {
  const { indicator, series } = comparison;
  const say = COMPARISON_WORDS[locale];
  const name = indicator.name[locale];
  const year = comparedYear(comparison);
  if (year === null) {
    return {
      heading: say.noneOfMany(name),
      summary: passage([say.noFigures(say.allOf(series.length), span(comparison, locale))], say),
    };
  }
  const at = series.flatMap((line) => {
    const point = line.points.find((candidate) => candidate.year === year);
    return point?.value.status === "reported" ? [{ line, point, number: point.value.number }] : [];
  });
  const ranked = at
    .filter(({ point }) => isComparable(indicator, point.value))
    .toSorted((a, b) => b.number - a.number || (a.line.token < b.line.token ? -1 : 1));
  const highest = ranked[0];
  const lowest = ranked.at(-1);
  const named = ({ line, point }: (typeof at)[number]) =>
    `${bodyName(line, locale)}${say.beforeFigure}${formatFigure(indicator, point.value, locale)}`;
  const full = ({ line, point }: (typeof at)[number]) =>
    `${bodyName(line, locale)}${say.beforeFigure}${formatIndicator(indicator, point.value, locale)}`;
  const distinct = highest !== undefined && lowest !== undefined && highest.number !== lowest.number;
  const heading = distinct
    ? say.highestLowest(year, name, named(highest), named(lowest))
    : say.sideBySide(year, name, at.slice(0, 3).map(named).join(say.comma));
  const parts = [
    say.coverage(at.length, series.length, year),
    ...(distinct ? [say.extremes(full(highest), full(lowest))] : [at.map(full).join(say.comma)]),
    ...(ranked.length > 2 ? [say.median(medianOf(indicator, ranked, locale))] : []),
    ...(at.length > ranked.length ? [say.tooSmall(at.length - ranked.length)] : []),
    ...gaps(comparison, locale),
  ];
  return { heading, summary: passage(parts, say) };
}

function medianOf(
  indicator: Indicator,
  ranked: readonly { readonly number: number }[],
  locale: Locale,
): string {
  const number = median(ranked.map((entry) => entry.number));
  return formatFigure(indicator, { status: "reported", amount: String(number), base: null, number }, locale);
}

/** The year that several bodies are described by: the newest of which at least half of them have a figure, else the newest with any; null without one. */
export function comparedYear({ years, series }: Comparison): number | null {
  const reported = (year: number) =>
    series.filter(({ points }) =>
      points.some((point) => point.year === year && point.value.status === "reported"),
    ).length;
  return (
    years.findLast((year) => reported(year) >= Math.max(2, series.length / 2)) ??
    years.findLast((year) => reported(year) > 0) ??
    null
  );
}

function range(
  reported: readonly ComparisonPoint[],
  { indicator }: Comparison,
  locale: Locale,
): readonly string[] {
  const sorted = reported.toSorted((a, b) => numberOf(a) - numberOf(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (reported.length < 3 || low === undefined || high === undefined || numberOf(low) === numberOf(high))
    return [];
  const say = COMPARISON_WORDS[locale];
  const figure = (point: ComparisonPoint) => formatFigure(indicator, point.value, locale);
  return [say.range(high.year, figure(high), low.year, figure(low))];
}

/** Missing years and breaks, which a reader of the text must not have to guess from the drawing. */
function gaps({ series, changes }: Comparison, locale: Locale): readonly string[] {
  const say = COMPARISON_WORDS[locale];
  const points = series.flatMap((line) => line.points);
  const missing = points.filter(({ value }) => value.status === "not_submitted").length;
  return [
    ...(missing > 0 ? [say.missing(missing)] : []),
    ...changes.filter(({ isBreak }) => isBreak).map(({ label }) => say.broken(label[locale])),
    ...series.flatMap((line) =>
      (line.breaks ?? [])
        .filter(({ isBreak }) => isBreak)
        .map(({ label }) => say.brokenOf(bodyName(line, locale), label[locale])),
    ),
  ];
}

/** Whether a break lies in the range, so that equal figures do not mean the same. */
function isMixed({ changes }: Comparison): boolean {
  return changes.some(({ isBreak }) => isBreak);
}

function direction(first: ComparisonPoint, last: ComparisonPoint): -1 | 0 | 1 {
  const [from, to] = [numberOf(first), numberOf(last)];
  return to > from ? 1 : to < from ? -1 : 0;
}

function numberOf({ value }: ComparisonPoint): number {
  return value.status === "reported" ? value.number : Number.NaN;
}

function span({ years }: Comparison, locale: Locale): string {
  return COMPARISON_WORDS[locale].span(years[0] ?? 0, years.at(-1) ?? 0);
}

/** The short name of a body, which says so where the figures are those of a government's own organ. */
export function bodyName(series: Pick<ComparedSeries, "shortName" | "token">, locale: Locale): string {
  const name = series.shortName[locale];
  return series.token.endsWith("~own") ? COMPARISON_WORDS[locale].ownOrgan(name) : name;
}

function passage(parts: readonly string[], { stop, end }: (typeof COMPARISON_WORDS)[Locale]): string {
  return `${parts.join(stop)}${end}`;
}
