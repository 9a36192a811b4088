import "server-only";
import type { PublishedFootnote } from "#lib/domain/footnotes/published-footnote.ts";
import { isOtherBody } from "#lib/domain/indicators/body-breaks.ts";
import { breaksIn } from "#lib/domain/indicators/breaks-in.ts";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { previousOf } from "#lib/domain/indicators/previous-of.ts";
import type { BodyChange } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { valueRecordOf } from "#lib/domain/views/value-record-of.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { valueFields } from "#lib/exchange/export/view/value-fields.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { loadBodyChanges } from "../load-body-changes.ts";
import { loadFigures, type ReportFiguresOf } from "../load-figures.ts";
import { loadFootnotes } from "../load-footnotes.ts";
import { siteOrigin } from "../site-origin.ts";
import { labelRow } from "./label-row.ts";
import type { ApiReport } from "./load-report-page.ts";
import { metricsOf } from "./metrics-of.ts";
import { type ApiPlace, readByPlace } from "./read-by-place.ts";

/** Values of indicators, each with its base, its interval and the way to its cell. */
export async function readValues(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  const metrics = metricsOf(query);
  return await readByPlace(tx, {
    query,
    things: metrics,
    measures: [...new Set(metrics.flatMap((metric) => measuresOf(metric)))],
    prepare: async (reports, asked) => {
      const context = await contextOf(tx, query, metrics, reports, asked);
      return (place, metric) => rowOf(context, place, metric);
    },
  });
}

interface Context {
  readonly query: ApiQuery;
  readonly origin: string;
  /** Whether the series of an indicator begins anew in a year, by both. */
  readonly breaks: ReadonlyMap<string, boolean>;
  readonly previous: readonly ReportFiguresOf[];
  /** What happened to the bodies, by slug. */
  readonly changes: ReadonlyMap<string, readonly BodyChange[]>;
  readonly footnotes: readonly PublishedFootnote[];
}

async function contextOf(
  tx: Transaction,
  query: ApiQuery,
  metrics: readonly Indicator[],
  reports: readonly ApiReport[],
  asked: readonly string[],
): Promise<Context> {
  const slugs = [...new Set(reports.map(({ slug }) => slug))];
  const years = reports.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const asOf = query.asof ?? null;
  // Few pairs, many rows.
  const breaks = new Map(
    metrics.flatMap((metric) =>
      [...new Set([...years, ...(query.year ?? [])])].map((year) => [
        `${metric.id} ${year}`,
        breaksIn(metric, year),
      ]),
    ),
  );
  const growing = metrics.filter(({ kind }) => kind === "growth");
  const looksBack = growing.length > 0 && slugs.length > 0;
  return {
    query,
    breaks,
    origin: siteOrigin().origin,
    changes: await loadBodyChanges(tx, [...slugs, ...asked], asOf),
    previous: looksBack
      ? await loadFigures(tx, { slugs, from: from - 1, to, asOf, measures: growing.flatMap(measuresOf) })
      : [],
    footnotes: slugs.length === 0 ? [] : await loadFootnotes(tx, { slugs, from, to, asOf }),
  };
}

function rowOf(context: Context, place: ApiPlace, indicator: Indicator): ApiRow | null {
  const { query, origin, previous, footnotes, breaks, changes } = context;
  const { slug, year, scope, report } = place;
  const isHere = (one: { slug: string; scope: ReportScope }) => one.slug === slug && one.scope === scope;
  const own = changes.get(slug) ?? [];
  const before = previousOf(
    previous.find((one) => isHere(one) && one.year === year - 1),
    own,
    year,
  );
  const value =
    report === null ? { status: "not_submitted" as const } : evaluateIndicator(indicator, report, before);
  const notes = footnotes.filter(
    (one) =>
      isHere(one) && one.year === year && one.place.kind === "indicator" && one.place.key === indicator.id,
  );
  const record = valueRecordOf(
    {
      ...place,
      indicator,
      value,
      version: report,
      isBreak: breaks.get(`${indicator.id} ${year}`) === true || isOtherBody(own, year),
      footnotes: notes.map(({ text }) => text),
    },
    query.lang,
    query.asof !== undefined || report?.isCurrent === false,
  );
  if (query.status?.includes(record.status) === false) return null;
  const names = { org: place.name[query.lang], metric: indicator.name[query.lang] };
  return labelRow(valueFields(record, origin), names, query.labels);
}
