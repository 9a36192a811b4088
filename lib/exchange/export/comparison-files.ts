import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { describeComparison } from "#lib/domain/indicators/describe-comparison.ts";
import { unitOf } from "#lib/domain/indicators/format-indicator.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { comparisonRecord } from "./comparison-record.ts";
import { writeCsv } from "./write-csv.ts";

interface Place {
  readonly locale: Locale;
  /** `https://…` without a slash at the end, and without language. */
  readonly origin: string;
}

const COLUMNS = [
  "body",
  "name",
  "scope",
  "year",
  "indicator",
  "indicator_name",
  "status",
  "value",
  "unit",
  "numerator",
  "denominator",
  "low",
  "high",
  "break",
  "version",
  "published_at",
  "sha256",
  "report",
];

/** A comparison as a table: a record for every body and year, also where there is no report. */
export function comparisonCsv(comparison: Comparison, { locale, origin }: Place): string {
  const { indicator, series } = comparison;
  const unit = unitOf(indicator)[locale];
  const records = series.flatMap((line) =>
    line.points.map((point) => {
      const record = comparisonRecord(comparison, line, point, origin);
      return [
        line.token,
        line.name[locale],
        line.scope,
        record.year,
        indicator.id,
        indicator.name[locale],
        record.status,
        record.value,
        unit,
        record.numerator,
        record.denominator,
        record.low,
        record.high,
        record.isBreak ? "true" : "false",
        record.version,
        record.publishedAt,
        record.sha256,
        record.report,
      ];
    }),
  );
  return writeCsv(COLUMNS, records);
}

/** A comparison with its definition, notes and summary, for programs. */
export function comparisonJson(comparison: Comparison, { locale, origin }: Place): string {
  const { indicator, years, series, changes } = comparison;
  const place = {
    indicator: indicator.id,
    tokens: series.map(({ token }) => token),
    from: years[0] ?? 0,
    to: years.at(-1) ?? 0,
  };
  const data = {
    page: `${origin}${comparisonPath(place)}`,
    language: locale,
    indicator: {
      id: indicator.id,
      name: indicator.name[locale],
      definition: indicator.definition[locale],
      unit: unitOf(indicator)[locale],
      base: indicator.kind === "count" ? null : indicator.base[locale],
      minimumBase: indicator.kind === "count" ? null : indicator.minimumBase,
      caveats: indicator.caveats.map((caveat) => caveat[locale]),
    },
    summary: describeComparison(comparison, locale).summary,
    changes: changes.map(({ year, isBreak, notes }) => ({
      year,
      isBreak,
      notes: notes.map((note) => note[locale]),
    })),
    bodies: series.map((line) => ({
      body: line.token,
      name: line.name[locale],
      scope: line.scope,
      isPractice: line.isPractice,
      values: line.points.map((point) => comparisonRecord(comparison, line, point, origin)),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
