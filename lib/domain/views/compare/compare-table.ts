import type { ComparedSeries, Comparison, ComparisonPoint } from "#lib/domain/indicators/comparison.ts";
import { comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import { formatAlone } from "#lib/domain/indicators/format-indicator.ts";
import { median } from "#lib/domain/indicators/median.ts";
import { isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { Locale } from "#lib/domain/localized.ts";
import type { ViewCell, ViewColumn, ViewRow, ViewTable } from "#lib/domain/views/public-view.ts";
import { valueCell, wordsCell } from "#lib/domain/views/value-cell.ts";
import { COMPARE_WORDS } from "./compare-words.ts";
import { FEWEST_FOR_MEDIAN } from "./compared-peers.ts";
import { placedValue } from "./placed-value.ts";

/** The figures of a comparison, a row for each body and a column for each year, and their median where there are enough. */
export function compareTable(comparison: Comparison, locale: Locale, isFrozen: boolean): ViewTable {
  const { indicator, years, series } = comparison;
  const say = COMPARE_WORDS[locale];
  return {
    key: "values",
    caption: say.table(indicator.name[locale]),
    columns: [
      { key: "body", label: say.body, kind: "head", unit: null, breakBefore: null },
      ...years.map((year) => yearColumn(comparison, year, locale)),
    ],
    rows: [
      ...series.map((line) => bodyRow(comparison, line, locale, isFrozen)),
      ...medianRow(comparison, locale),
    ],
  };
}

function yearColumn({ changes }: Comparison, year: number, locale: Locale): ViewColumn {
  const found = changes.find((change) => change.isBreak && change.year === year);
  return {
    key: String(year),
    label: String(year),
    kind: "figure",
    unit: null,
    breakBefore: found?.label[locale] ?? null,
  };
}

function bodyRow(comparison: Comparison, line: ComparedSeries, locale: Locale, isFrozen: boolean): ViewRow {
  return {
    key: line.token,
    part: null,
    isHighlighted: false,
    cells: [
      wordsCell(bodyName(line, locale), `/o/${line.slug}`),
      ...line.points.map((point) => comparedCell(comparison, line, point, locale, isFrozen)),
    ],
  };
}

/** A figure with what is to be known where it stands: a break of this body alone, and on today's map whose reports were added up or why none were. */
function comparedCell(
  comparison: Comparison,
  line: ComparedSeries,
  point: ComparisonPoint,
  locale: Locale,
  isFrozen: boolean,
): ViewCell {
  const say = COMPARE_WORDS[locale];
  const cell = valueCell(placedValue(comparison, line, point), locale, isFrozen);
  const { year, parts = [], why } = point;
  const details = [
    cell.detail,
    line.breaks?.find((one) => one.isBreak && one.year === year)?.label[locale] ?? null,
    parts.length === 0 ? null : say.addedUp(parts.map(({ shortName }) => shortName[locale])),
    why === undefined ? null : why[locale],
  ].filter((one) => one !== null);
  const tokens = parts.map(({ slug }) => slug);
  return {
    ...cell,
    detail: details.length === 0 ? null : details.join(" "),
    // A sum has no cell: it leads to what it is the sum of, side by side.
    href:
      parts.length < 2
        ? cell.href
        : comparisonPath({ indicator: comparison.indicator.id, tokens, from: year, to: year }),
  };
}

function medianRow(comparison: Comparison, locale: Locale): readonly ViewRow[] {
  const { years, series } = comparison;
  const say = COMPARE_WORDS[locale];
  const cells = years.map((year) => medianCell(comparison, pointsOf(series, year), locale));
  if (cells.every((cell) => cell === null)) return [];
  return [
    {
      key: "median",
      part: null,
      isHighlighted: true,
      cells: [wordsCell(say.median), ...cells.map((cell) => cell ?? wordsCell(""))],
    },
  ];
}

function pointsOf(series: readonly ComparedSeries[], year: number): readonly ComparisonPoint[] {
  return series.flatMap(({ points }) => points.filter((point) => point.year === year));
}

/** The median of a year with the number of bodies it is of; null where too few can be compared. */
function medianCell(
  { indicator }: Comparison,
  points: readonly ComparisonPoint[],
  locale: Locale,
): ViewCell | null {
  const numbers = points.flatMap(({ value }) =>
    value.status === "reported" && isComparable(indicator, value) ? value.number : [],
  );
  if (numbers.length < FEWEST_FOR_MEDIAN) return null;
  return {
    ...wordsCell(formatAlone(indicator, median(numbers))),
    detail: COMPARE_WORDS[locale].ofBodies(numbers.length),
  };
}
