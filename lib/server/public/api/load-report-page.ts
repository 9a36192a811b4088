import "server-only";
import { amountOfFigure } from "#lib/domain/indicators/figures-of-report.ts";
import type { MeasureAmount } from "#lib/domain/indicators/types.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import type { Measure, TemplateId } from "#lib/domain/templates/types.ts";
import { FIRST_YEAR } from "#lib/domain/views/address/year-words.ts";
import { wording } from "#lib/domain/wording.ts";
import type { ApiCursor } from "#lib/exchange/api/cursor.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { eveningOf } from "../evening-of.ts";
import { amountsSql } from "../load-figures.ts";
import { thisYear } from "../this-year.ts";
import type { AskedBodies } from "./asked-bodies.ts";

/** A version as the interface for programs goes through them. */
export interface ApiReport {
  readonly versionId: string;
  readonly bodyId: string;
  readonly slug: string;
  readonly name: Localized;
  readonly year: number;
  readonly scope: ReportScope;
  readonly principal: ReportScope;
  readonly number: number;
  readonly template: TemplateId;
  readonly sha256: string;
  readonly publishedAt: string;
  readonly isHistorical: boolean;
  readonly isConsistent: boolean;
  readonly isPractice: boolean;
  readonly isCurrent: boolean;
  readonly residents: number | null;
  readonly amountOf: (measure: Measure) => MeasureAmount;
}

export interface ReportPageQuestion {
  readonly bodies: AskedBodies;
  readonly query: Pick<ApiQuery, "year" | "scope" | "form" | "asof" | "updated_after" | "include_history">;
  /** Corrections only. */
  readonly revisionsOnly?: boolean;
  readonly measures: readonly Measure[];
  /** The last row given so far: its report comes again, since it may have rows left. */
  readonly from: ApiCursor | null;
  readonly most: number;
}

interface Row {
  readonly version_id: string;
  readonly body_id: string;
  readonly slug: string;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly principal: ReportScope;
  readonly number: number;
  readonly template_id: string;
  readonly sha256: string;
  readonly published_at: string;
  readonly is_historical: boolean;
  readonly is_consistent: boolean;
  readonly is_practice: boolean;
  readonly is_current: boolean;
  readonly residents: number | null;
  readonly amounts: Readonly<Partial<Record<Measure, string>>>;
}

/** Whether the order is that of publication: it is where a program asks for what changed. */
export function isByPublication({
  query,
  revisionsOnly = false,
}: Pick<ReportPageQuestion, "query" | "revisionsOnly">): boolean {
  return query.updated_after !== undefined || revisionsOnly;
}

/**
 * Versions in a fixed order, by body, year, scope and number, or by publication: at most `most` from a place on. The place is found in an index, so that
 * the last page costs what the first does.
 */
export async function loadReportPage(
  tx: Transaction,
  question: ReportPageQuestion,
): Promise<readonly ApiReport[]> {
  const { bodies, query, most, measures } = question;
  if (bodies.ids?.length === 0 || yearsOf(query)?.length === 0) return [];
  const byPublication = isByPublication(question);
  const isLive = query.asof === undefined && query.include_history === "false" && !byPublication;
  const evening = eveningOf(query.asof ?? null);
  const order = byPublication
    ? Prisma.sql`f.published_at, f.version_id`
    : Prisma.sql`f.body_id, f.year, f.scope, f.number`;
  const inner = isLive
    ? Prisma.sql`SELECT f.version_id FROM current_versions f WHERE ${conditions(question)} ORDER BY f.body_id, f.year, f.scope LIMIT ${most}`
    : Prisma.sql`SELECT f.version_id FROM report_figures f WHERE ${conditions(question)}
        ORDER BY ${byPublication ? Prisma.sql`f.published_at, f.version_id` : Prisma.sql`f.body_id, f.year, f.scope, f.number`} LIMIT ${most}`;
  const [answer] = await tx.$queryRaw<readonly { rows: string }[]>(Prisma.sql`
    SELECT coalesce(json_agg(to_json(r) ORDER BY r.ordinal), '[]')::text AS rows FROM (
      SELECT row_number() OVER (ORDER BY ${order}) AS ordinal, f.version_id, f.body_id, b.slug, b.name_zh_hans, b.name_zh_hant, b.name_en, f.year, f.scope,
             ${principalSql(Prisma.sql`f.body_id`)} AS principal, f.number, f.template_id, f.sha256, f.published_at, f.is_historical,
             f.is_consistent, j.is_practice, p.residents, ${measures.length === 0 ? Prisma.sql`'{}'::jsonb` : amountsSql(measures)} AS amounts,
             NOT EXISTS (SELECT FROM report_figures l WHERE l.report_id = f.report_id AND l.number > f.number AND l.published_at < ${evening}) AS is_current
      FROM (${inner}) i JOIN report_figures f ON f.version_id = i.version_id
      JOIN bodies b ON b.id = f.body_id
      JOIN jurisdictions j ON j.id = f.jurisdiction_id
      LEFT JOIN populations p ON p.body_id = f.body_id AND p.year = f.year
    ) r`);
  const rows: readonly Row[] = JSON.parse(answer?.rows ?? "[]");
  return rows.map(reportOf);
}

function conditions(question: ReportPageQuestion): Prisma.Sql {
  const { bodies, query, revisionsOnly = false, from } = question;
  const byPublication = isByPublication(question);
  const evening = eveningOf(query.asof ?? null);
  const isLive = query.asof === undefined && query.include_history === "false" && !byPublication;
  const years = yearsOf(query);
  const all: Prisma.Sql[] = [
    bodies.ids === null
      ? Prisma.sql`f.jurisdiction_id NOT IN (SELECT id FROM jurisdictions WHERE is_practice)`
      : Prisma.sql`f.body_id = ANY(${[...bodies.ids]}::uuid[])`,
    scopeSql(bodies, query.scope),
  ];
  if (years !== null) all.push(Prisma.sql`f.year = ANY(${[...years]}::smallint[])`);
  if (!isLive) all.push(Prisma.sql`f.published_at < ${evening}`);
  if (!isLive && query.include_history === "false" && !revisionsOnly)
    all.push(
      Prisma.sql`NOT EXISTS (SELECT FROM report_figures l WHERE l.report_id = f.report_id AND l.number > f.number AND l.published_at < ${evening})`,
    );
  if (revisionsOnly) all.push(Prisma.sql`f.number > 1`);
  if (query.updated_after !== undefined)
    all.push(Prisma.sql`f.published_at > ${query.updated_after}::timestamptz`);
  if (from === null) return Prisma.join(all, " AND ");
  if (byPublication)
    all.push(
      Prisma.sql`(f.published_at, f.version_id) >= (${from.at ?? "1970-01-01T00:00:00Z"}::timestamptz, ${from.k}::uuid)`,
    );
  else
    all.push(
      Prisma.sql`(f.body_id, f.year) >= (${from.k}::uuid, ${from.year}::smallint)`,
      Prisma.sql`NOT (f.body_id = ${from.k}::uuid AND f.year = ${from.year}::smallint AND f.scope < ${from.scope}::report_scope)`,
      query.include_history === "true"
        ? Prisma.sql`NOT (f.body_id = ${from.k}::uuid AND f.year = ${from.year}::smallint AND f.scope = ${from.scope}::report_scope AND f.number < ${from.number}::smallint)`
        : Prisma.sql`true`,
    );
  return Prisma.join(all, " AND ");
}

/** A form belongs to years, so a filter by form is one by year. Null where neither is asked for. */
function yearsOf({ year, form }: Pick<ApiQuery, "year" | "form">): readonly number[] | null {
  if (form === undefined) return year ?? null;
  const spans = TEMPLATES.filter((template) => form.some((word) => word === template.format)).map(
    ({ years }) => years,
  );
  const candidates =
    year ?? Array.from({ length: thisYear() - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return candidates.filter((one) => spans.some(({ from, to }) => from <= one && (to === null || one <= to)));
}

function scopeSql({ owns, boths }: AskedBodies, scope: ApiQuery["scope"]): Prisma.Sql {
  if (scope === "all") return Prisma.sql`true`;
  if (scope !== "principal") return Prisma.sql`f.scope = ${scope}::report_scope`;
  const principal = principalSql(Prisma.sql`f.body_id`);
  if (owns.length === 0 && boths.length === 0) return Prisma.sql`f.scope::text = ${principal}`;
  return Prisma.sql`(f.body_id = ANY(${[...boths]}::uuid[])
    OR f.scope::text = CASE WHEN f.body_id = ANY(${[...owns]}::uuid[]) THEN 'own_organ' ELSE ${principal} END)`;
}

/** As `principalScope` has it. */
function principalSql(body: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(CASE WHEN EXISTS (SELECT FROM bodies o WHERE o.id = ${body} AND o.kind = 'government')
    OR EXISTS (SELECT FROM current_versions o WHERE o.body_id = ${body} AND o.scope = 'consolidated') THEN 'consolidated' ELSE 'own_organ' END)`;
}

function reportOf(row: Row): ApiReport {
  return {
    versionId: row.version_id,
    bodyId: row.body_id,
    slug: row.slug,
    name: wording(row.name_zh_hans, row.name_zh_hant, row.name_en),
    year: row.year,
    scope: row.scope,
    principal: row.principal,
    number: row.number,
    template: row.template_id,
    sha256: row.sha256,
    publishedAt: new Date(row.published_at).toISOString(),
    isHistorical: row.is_historical,
    isConsistent: row.is_consistent,
    isPractice: row.is_practice,
    isCurrent: row.is_current,
    residents: row.residents,
    amountOf: (measure) => amountOfFigure(row.amounts[measure]),
  };
}
