import "server-only";
import type { PublishedFootnote } from "#lib/domain/footnotes/published-footnote.ts";
import { isOtherBody } from "#lib/domain/indicators/body-breaks.ts";
import { breaksIn } from "#lib/domain/indicators/breaks-in.ts";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { lensOf } from "#lib/domain/indicators/lenses.ts";
import { previousOf } from "#lib/domain/indicators/previous-of.ts";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import type { BodyChange } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { valueRecordOf } from "#lib/domain/views/value-record-of.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import { readCursor, writeCursor } from "#lib/exchange/api/cursor.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { valueFields } from "#lib/exchange/export/view/value-fields.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { loadBodyChanges } from "../load-body-changes.ts";
import { loadFigures, type ReportFiguresOf } from "../load-figures.ts";
import { loadFootnotes } from "../load-footnotes.ts";
import { siteOrigin } from "../site-origin.ts";
import { type AskedBody, askedBodies } from "./asked-bodies.ts";
import { labelRow } from "./label-row.ts";
import { type ApiReport, loadReportPage } from "./load-report-page.ts";
import { pageOfReports, REPORT_KEY } from "./page-of-reports.ts";

/**
 * Values of indicators. Where bodies are named, one by one or as a group, and years too, a report that is not there has its rows as well:
 * `not_submitted`. Otherwise rows are of reports that were published.
 */
export async function readValues(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  const bodies = await askedBodies(tx, query);
  const metrics = metricsOf(query);
  const from = readCursor(query.cursor, REPORT_KEY);
  const most = Math.ceil(query.limit / metrics.length) + 1;
  const measures = [...new Set(metrics.flatMap((metric) => measuresOf(metric)))];
  const isHistory = query.include_history === "true" || query.updated_after !== undefined;
  const years = bodies.named === null || isHistory || query.form !== undefined ? undefined : query.year;
  if (bodies.named === null || years === undefined) {
    const question = { bodies, query, measures, from, most };
    const reports = await loadReportPage(tx, question);
    const context = await contextOf(tx, query, metrics, reports);
    return pageOfReports(reports, question, query.limit, (report) =>
      metrics.map((metric) => rowOf(context, { ...report, report }, metric)),
    );
  }
  const places = bodies.named
    .flatMap((asked) =>
      years.flatMap((year) => scopesOf(asked, query.scope).map((scope) => ({ asked, year, scope }))),
    )
    .filter(
      ({ asked, year, scope }) =>
        from === null || !isBefore([asked.body.id, year, scope], [from.k, from.year, from.scope]),
    )
    .slice(0, most);
  const ids = [...new Set(places.map(({ asked }) => asked.body.id))];
  const reports = await loadReportPage(tx, {
    bodies: { ids, named: null, owns: [] },
    query: { ...query, scope: "all" },
    measures,
    from: null,
    most: ids.length * years.length * 2,
  });
  const slugs = [...new Set(places.map(({ asked }) => asked.body.slug))];
  const context = await contextOf(tx, query, metrics, reports, slugs);
  const rows: ApiRow[] = [];
  let last: string | null = null;
  for (const { asked, year, scope } of places) {
    const { body, principal } = asked;
    const found = reports.find((one) => one.bodyId === body.id && one.year === year && one.scope === scope);
    const place = { ...body, year, scope, principal, report: found ?? null };
    const isSame = from?.k === body.id && from.year === year && from.scope === scope;
    for (const [index, metric] of metrics.entries()) {
      if (isSame && index <= from.row) continue;
      if (rows.length === query.limit) return { rows, next: last };
      const row = rowOf(context, place, metric);
      if (row !== null) rows.push(row);
      last = writeCursor({ k: body.id, year, scope, row: index });
    }
  }
  return { rows, next: places.length < most ? null : last };
}

type Key = readonly [string, number, ReportScope];
/** In the order of the database, in which a body's own report comes first. */
function isBefore(one: Key, other: Key): boolean {
  if (one[0] !== other[0]) return one[0] < other[0];
  if (one[1] !== other[1]) return one[1] < other[1];
  return one[2] === "own_organ" && other[2] === "consolidated";
}

function scopesOf({ principal, own }: AskedBody, scope: ApiQuery["scope"]): readonly ReportScope[] {
  switch (scope) {
    case "principal":
      return [own ? "own_organ" : principal];
    case "all":
      return principal === "consolidated" ? ["own_organ", "consolidated"] : ["own_organ"];
    default:
      return [scope];
  }
}

/** The indicators asked for, each once; with `def=all` the other definitions of their names behind them. */
function metricsOf({ metric, def }: Pick<ApiQuery, "metric" | "def">): readonly Indicator[] {
  const asked = metric ?? INDICATORS;
  if (def === "official") return [...new Set(asked)];
  return [
    ...new Set(
      asked.flatMap((one) => [one, ...(lensOf(one)?.definitions ?? []).map(({ indicator }) => indicator)]),
    ),
  ];
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
  asked: readonly string[] = [],
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

interface Place {
  readonly slug: string;
  readonly name: Localized;
  readonly isPractice: boolean;
  readonly year: number;
  readonly scope: ReportScope;
  readonly principal: ReportScope;
  readonly report: ApiReport | null;
}

function rowOf(context: Context, place: Place, indicator: Indicator): ApiRow | null {
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
