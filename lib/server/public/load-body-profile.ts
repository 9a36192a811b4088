import "server-only";
import type { ComparedSeries } from "#lib/domain/indicators/comparison.ts";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import { type BodyChange, seriesBreaks } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { type ProfileFigure, profileFigure } from "#lib/domain/views/body/profile-figure.ts";
import type { RelatedBody } from "#lib/domain/views/body-page.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { rowsBy } from "./api/rows-by.ts";
import { loadFigures, type ReportFiguresOf } from "./load-figures.ts";
import type { PutTogether } from "./on-todays-map.ts";
import { seriesOf } from "./series-of.ts";

/** What the page of a body shows at a glance: most asked for first. */
const PROFILE: readonly string[] = [
  "requests-received",
  "disclosure-rate",
  "refusal-rate",
  "carried-over",
  "review-correction-rate",
  "litigation-correction-rate",
];

interface ProfileOf {
  readonly body: PublicBody;
  readonly scope: ReportScope;
  readonly peers: readonly RelatedBody[];
  readonly own: readonly ReportFiguresOf[];
  /** On today's map: what is not simply the body's own report. */
  readonly together: readonly PutTogether[];
  readonly years: readonly number[];
  /** What happened to the body. */
  readonly changed: readonly BodyChange[];
  readonly asOf: string | null;
}

/** The main indicators of a body over its years, beside those of its peers. */
export async function loadBodyProfile(
  tx: Transaction,
  { body, scope, peers, own, together, years, changed, asOf }: ProfileOf,
): Promise<readonly ProfileFigure[]> {
  const reported = own.filter((one) => one.scope === scope).map(({ year }) => year);
  if (reported.length === 0) return [];
  const from = Math.min(...reported, ...years);
  const to = Math.max(...reported);
  const span = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const slugs = peers.map(({ slug }) => slug);
  const indicators = PROFILE.flatMap((id) => findIndicator(id) ?? []);
  const measures = [...new Set(indicators.flatMap(measuresOf))];
  const others = await loadFigures(tx, { slugs, from: from - 1, to, asOf, scope, measures });
  const bySlug = rowsBy(others, ({ slug }) => slug);
  return indicators.map((indicator) => {
    const series: ComparedSeries = seriesOf(indicator, body.slug, body, scope, span, own, changed, together);
    const changes = seriesBreaks(indicator, { years: { from, to }, bodyChanges: changed });
    const lines = peers.map(({ slug, shortName }) => ({
      slug,
      shortName,
      values: valuesOf(indicator, bySlug.get(slug) ?? []),
    }));
    return profileFigure({ indicator, years: span, series: [series], changes }, lines);
  });
}

function valuesOf(
  indicator: Indicator,
  reports: readonly ReportFiguresOf[],
): ReadonlyMap<number, IndicatorValue> {
  return new Map(
    reports.map((report) => [
      report.year,
      evaluateIndicator(indicator, report, reports.find(({ year }) => year === report.year - 1) ?? null),
    ]),
  );
}
