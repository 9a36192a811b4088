import "server-only";
import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import { readCursor, writeCursor } from "#lib/exchange/api/cursor.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { type AskedBody, askedBodies } from "./asked-bodies.ts";
import { type ApiReport, loadReportPage } from "./load-report-page.ts";
import { pageOfReports, REPORT_KEY } from "./page-of-reports.ts";

/** Whose row it is, and of which report; null where none was published. */
export interface ApiPlace {
  readonly slug: string;
  readonly name: Localized;
  readonly isPractice: boolean;
  readonly year: number;
  readonly scope: ReportScope;
  readonly principal: ReportScope;
  readonly report: ApiReport | null;
}

export interface PlacedQuestion<Thing> {
  readonly query: ApiQuery;
  /** A row each, of every report. */
  readonly things: readonly Thing[];
  readonly measures: readonly Measure[];
  /** Loads what the rows of these reports need besides; the row is null where it was not asked for. */
  readonly prepare: (
    reports: readonly ApiReport[],
    /** Bodies that have rows without a report, too. */
    asked: readonly string[],
  ) => Promise<(place: ApiPlace, thing: Thing) => ApiRow | null>;
}

/**
 * A page of rows by report. Where bodies are named, one by one or as a group, and years too, a report that is not there has its rows as well:
 * `not_submitted`. Otherwise rows are of reports that were published.
 */
export async function readByPlace<Thing>(
  tx: Transaction,
  { query, things, measures, prepare }: PlacedQuestion<Thing>,
): Promise<ApiPage> {
  const bodies = await askedBodies(tx, query);
  const from = readCursor(query.cursor, REPORT_KEY);
  const most = Math.ceil(query.limit / things.length) + 1;
  const isHistory = query.include_history === "true" || query.updated_after !== undefined;
  const years = bodies.named === null || isHistory || query.form !== undefined ? undefined : query.year;
  if (bodies.named === null || years === undefined) {
    const question = { bodies, query, measures, from, most };
    const reports = await loadReportPage(tx, question);
    const rowOf = await prepare(reports, []);
    return pageOfReports(reports, question, query.limit, (report) =>
      things.map((thing) => rowOf({ ...report, report }, thing)),
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
    bodies: { ids, named: null, owns: [], boths: [] },
    query: { ...query, scope: "all" },
    measures,
    from: null,
    most: ids.length * years.length * 2,
  });
  const slugs = [...new Set(places.map(({ asked }) => asked.body.slug))];
  const rowOf = await prepare(reports, slugs);
  const rows: ApiRow[] = [];
  let last: string | null = null;
  for (const { asked, year, scope } of places) {
    const { body, principal } = asked;
    const found = reports.find((one) => one.bodyId === body.id && one.year === year && one.scope === scope);
    const place = { ...body, year, scope, principal, report: found ?? null };
    const isSame = from?.k === body.id && from.year === year && from.scope === scope;
    for (const [index, thing] of things.entries()) {
      if (isSame && index <= from.row) continue;
      if (rows.length === query.limit) return { rows, next: last };
      const row = rowOf(place, thing);
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

function scopesOf({ principal, scopes }: AskedBody, scope: ApiQuery["scope"]): readonly ReportScope[] {
  switch (scope) {
    case "principal":
      return scopes;
    case "all":
      return principal === "consolidated" ? ["own_organ", "consolidated"] : ["own_organ"];
    default:
      return [scope];
  }
}
