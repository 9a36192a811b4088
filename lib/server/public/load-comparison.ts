import "server-only";
import type { ComparedSeries, Comparison } from "#lib/domain/indicators/comparison.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { formatChanges } from "#lib/domain/indicators/format-changes.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import { principalScope, tokenWord } from "#lib/domain/views/series-token.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import type { ComparisonAddress } from "./comparison-address.ts";
import { loadFigures, type ReportFiguresOf } from "./load-figures.ts";
import { loadPublicBodies } from "./load-public-bodies.ts";

/** A comparison from the reports in force; null where a body is unknown or has no reports of the scope asked for. */
export async function loadComparison(
  address: ComparisonAddress,
  asOf: string | null,
): Promise<Comparison | null> {
  const indicator = findIndicator(address.indicator);
  if (indicator === undefined) return null;
  const slugs = address.tokens.map(({ slug }) => slug);
  const { from, to } = address;
  return await inPublic(async (tx) => {
    const bodies = await loadPublicBodies(tx, slugs);
    // What looks back needs the year before the first.
    const reports = await loadFigures(tx, { slugs, from: from - 1, to, asOf });
    const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const series: ComparedSeries[] = [];
    for (const token of address.tokens) {
      const body = bodies.find(({ slug }) => slug === token.slug);
      const principal = body === undefined ? null : principalScope(body);
      if (body === undefined || (token.own && principal !== "consolidated")) return null;
      const scope: ReportScope = token.own || principal === null ? "own_organ" : principal;
      series.push(seriesOf(indicator, tokenWord(token), body, scope, years, reports));
    }
    return { indicator, years, series, changes: formatChanges(indicator, { from, to }) };
  });
}

/** One body's line: a year without a published report of this scope is `not_submitted`, never 0. */
export function seriesOf(
  indicator: Indicator,
  token: string,
  body: PublicBody,
  scope: ReportScope,
  years: readonly number[],
  reports: readonly ReportFiguresOf[],
): ComparedSeries {
  const { slug, name, shortName, isPractice } = body;
  const reportOf = (year: number) =>
    reports.find((one) => one.slug === slug && one.year === year && one.scope === scope);
  const points = years.map((year) => {
    const report = reportOf(year);
    if (report === undefined) return { year, value: { status: "not_submitted" as const }, version: null };
    const value = evaluateIndicator(indicator, report, reportOf(year - 1) ?? null);
    const { number, sha256, publishedAt } = report;
    return { year, value, version: { number, sha256, publishedAt: publishedAt.toISOString() } };
  });
  return { token, slug, name, shortName, scope, isPractice, points };
}
