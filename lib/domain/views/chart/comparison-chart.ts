import type { ComparedSeries, Comparison, ComparisonPoint } from "#lib/domain/indicators/comparison.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { placedValue } from "#lib/domain/views/compare/placed-value.ts";
import { valueRecordOf } from "#lib/domain/views/value-record-of.ts";
import type { ChartBreak, YearPoint } from "./chart-point.ts";
import type { ChartSeries } from "./years-spec.ts";

/** One body's figures as a line. */
export function chartSeries(
  comparison: Comparison,
  line: ComparedSeries,
  locale: Locale,
  isFrozen: boolean,
): ChartSeries {
  const points = line.points.map((point): YearPoint => {
    const { indicator } = comparison;
    const { year, value } = point;
    return {
      key: String(year),
      name: bodyName(line, locale),
      year,
      number: value.status === "reported" ? value.number : null,
      label: formatIndicator(indicator, value, locale),
      href: hrefOf(comparison, line, point, locale, isFrozen),
    };
  });
  return { key: line.token, name: bodyName(line, locale), points };
}

/** The years from which figures of a comparison are of another series, with the cause in words and, where it is not all of them, whose. */
export function chartBreaks(
  { changes, series }: Pick<Comparison, "changes" | "series">,
  locale: Locale,
): readonly ChartBreak[] {
  const ofAll = changes.filter(({ isBreak }) => isBreak);
  const ofSome = series.flatMap((line) =>
    (line.breaks ?? []).filter(({ isBreak }) => isBreak).map((one) => ({ ...one, line })),
  );
  const years = [...new Set([...ofAll, ...ofSome].map(({ year }) => year))].toSorted((a, b) => a - b);
  const say = JOINED[locale];
  return years.map((year) => {
    const common = ofAll.find((one) => one.year === year);
    const own = ofSome.filter((one) => one.year === year);
    const [first] = own;
    const names = own.map(({ line }) => bodyName(line, locale)).join(say.comma);
    const label = [
      ...(common === undefined ? [] : [common.label[locale]]),
      ...(first === undefined ? [] : [`${names}${say.colon}${first.label[locale]}`]),
    ].join(say.join);
    return { year, label, ...(common === undefined ? { of: own.map(({ line }) => line.token) } : {}) };
  });
}

const JOINED: Readonly<Record<Locale, { comma: string; colon: string; join: string }>> = {
  "zh-Hans": { comma: "、", colon: "：", join: "；" },
  "zh-Hant": { comma: "、", colon: "：", join: "；" },
  en: { comma: ", ", colon: " ", join: "; " },
};

/** The cell that a figure of a comparison comes from. */
export function hrefOf(
  comparison: Comparison,
  line: ComparedSeries,
  point: ComparisonPoint,
  locale: Locale,
  isFrozen: boolean,
): string | null {
  return valueRecordOf(placedValue(comparison, line, point), locale, isFrozen).cellUrl;
}
