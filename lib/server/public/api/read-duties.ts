import "server-only";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import { readCursor, writeCursor } from "#lib/exchange/api/cursor.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { ApiProblem } from "#lib/exchange/api/problem.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { type DutyRow, dutiesSql } from "../duties-sql.ts";
import { dutyOf } from "../duty-of.ts";
import { siteOrigin } from "../site-origin.ts";
import { askedBodies } from "./asked-bodies.ts";
import { labelRow } from "./label-row.ts";
import { REPORT_KEY } from "./page-of-reports.ts";
import { nextBodies } from "./read-organisations.ts";

/** Each report that has to be published for a year, and what became of it: what is not there is a row as well. A body has at most two. */
export async function readDuties(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  const [year, ...others] = query.year ?? [];
  if (year === undefined || others.length > 0)
    throw new ApiProblem("invalid_parameter", [{ path: "year", allowed: ["2024"] }]);
  // A body's two rows come together.
  if (query.limit === 1 && query.scope === "all")
    throw new ApiProblem("invalid_parameter", [{ path: "limit", value: "1", allowed: ["2..10000"] }]);
  const bodies = await askedBodies(tx, query);
  const after = readCursor(query.cursor, REPORT_KEY)?.k ?? null;
  const most = query.scope === "all" ? Math.floor(query.limit / 2) : query.limit;
  const ids = await nextBodies(tx, bodies, after, most + 1);
  const shown = ids.slice(0, most);
  const last = shown.at(-1);
  if (last === undefined) return { rows: [], next: null };
  const asOf = query.asof ?? null;
  const today = asOf ?? dayInChina(new Date());
  const rows = await tx.$queryRaw<readonly DutyRow[]>(Prisma.sql`
    SELECT d.* FROM (${dutiesSql({ years: [year], asOf, bodies: Prisma.sql`b.id = ANY(${[...shown]}::uuid[])` })}) d
    JOIN bodies o ON o.slug = d.slug ORDER BY o.id, d.scope DESC`);
  const wanted = rows.filter(
    ({ scope, is_principal }) =>
      query.scope === "all" || (query.scope === "principal" ? is_principal : scope === query.scope),
  );
  return {
    rows: wanted.map((row) => dutyRow(row, year, today, query)),
    next: ids.length > shown.length ? writeCursor({ k: last }) : null,
  };
}

function dutyRow(row: DutyRow, year: number, today: string, query: ApiQuery): ApiRow {
  const duty = dutyOf(row, year, today);
  const { slug, scope, isPrincipal } = duty;
  const other = scope === "consolidated" ? "own_organ" : "consolidated";
  const path = reportPath({ slug, year, scope, principal: isPrincipal ? scope : other });
  const shown = {
    org: slug,
    year,
    scope,
    status: duty.status,
    due_on: duty.dueOn,
    received_on: duty.receivedOn,
    approved_on: duty.approvedOn,
    published_on: duty.publishedOn,
    days_late: duty.daysLate,
    report_version: duty.version,
    url: duty.version === null ? null : `${siteOrigin().origin}${path}`,
  };
  return labelRow(shown, { org: duty.name[query.lang] }, query.labels);
}
