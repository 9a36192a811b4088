import "server-only";
import type { ComparedSeries } from "#lib/domain/indicators/comparison.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { previousOf } from "#lib/domain/indicators/previous-of.ts";
import type { BodyChange } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import type { ReportFiguresOf } from "./load-figures.ts";
import type { PutTogether } from "./on-todays-map.ts";

/**
 * One body's line: a year without a published report of this scope is `not_submitted`, never 0. A year in which the body became another one is not
 * compared with the year before.
 */
export function seriesOf(
  indicator: Indicator,
  token: string,
  body: Pick<PublicBody, "slug" | "name" | "shortName" | "isPractice">,
  scope: ReportScope,
  years: readonly number[],
  reports: readonly ReportFiguresOf[],
  changes: readonly BodyChange[] = [],
  together: readonly PutTogether[] = [],
): ComparedSeries {
  const { slug, name, shortName, isPractice } = body;
  const reportOf = (year: number) =>
    reports.find((one) => one.slug === slug && one.year === year && one.scope === scope);
  const points = years.map((year) => {
    const report = reportOf(year);
    const put = together.find(
      (one) => one.slug === slug && one.year === year && (one.scope === null || one.scope === scope),
    );
    if (report === undefined) {
      const status = put?.why == null ? ("not_submitted" as const) : ("not_comparable" as const);
      return { year, value: { status }, version: null, ...(put?.why == null ? {} : { why: put.why }) };
    }
    const value = evaluateIndicator(indicator, report, previousOf(reportOf(year - 1), changes, year));
    const { number, sha256, publishedAt, template, isHistorical, isConsistent } = report;
    return {
      year,
      value,
      version: { number, sha256, publishedAt, template, isHistorical, isConsistent },
      ...(put === undefined || put.parts.length === 0 ? {} : { parts: put.parts }),
    };
  });
  return { token, slug, name, shortName, scope, isPractice, points };
}
