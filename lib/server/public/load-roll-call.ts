import "server-only";
import type { BodyKind, BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";
import type { DueReport, Punctuality, RollCall, RollCallBody } from "#lib/domain/views/roll-call.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";

interface Row {
  readonly code: string;
  readonly j_hans: string;
  readonly j_hant: string;
  readonly j_en: string;
  readonly is_practice: boolean;
  readonly year: number;
  readonly slug: string;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly depth: number;
  readonly must_report: boolean;
  readonly years: readonly number[];
  readonly scope: ReportScope;
  readonly due_on: string | null;
  readonly published_on: string | null;
  readonly version: number | null;
  readonly punctuality: Punctuality;
}

/**
 * Every jurisdiction's latest year: a body that must report is listed with its report or with the fact that it is missing. Bodies
 * whose published figures were entered here are listed with their years; of them a gap says nothing.
 */
export async function loadRollCalls(tx: Transaction, today: string): Promise<readonly RollCall[]> {
  const rows = await tx.$queryRaw<readonly Row[]>`
    WITH latest AS (
      SELECT DISTINCT ON (jurisdiction_id) id, jurisdiction_id, year
      FROM collection_years ORDER BY jurisdiction_id, year DESC
    )
    SELECT j.code, j.name_zh_hans AS j_hans, j.name_zh_hant AS j_hant, j.name_en AS j_en, j.is_practice,
           l.year::int, b.slug, b.name_zh_hans, b.name_zh_hant, b.name_en, b.kind::text, b.level::text, b.must_report,
           (length(b.path) - length(replace(b.path, '.', '')))::int AS depth,
           ARRAY(SELECT DISTINCT p.year::int FROM current_versions p WHERE p.body_id = b.id ORDER BY 1 DESC) AS years,
           s.scope::text, d.due_on::text, v.number::int AS version,
           (v.published_at AT TIME ZONE 'Asia/Shanghai')::date::text AS published_on,
           CASE
             WHEN v.id IS NULL AND d.due_on < ${today}::date THEN 'overdue'
             WHEN v.id IS NULL THEN 'awaited'
             WHEN (first.published_at AT TIME ZONE 'Asia/Shanghai')::date > d.due_on THEN 'published_late'
             ELSE 'published'
           END AS punctuality
    FROM latest l
    JOIN jurisdictions j ON j.id = l.jurisdiction_id
    JOIN bodies b ON b.jurisdiction_id = j.id AND (
        EXISTS (SELECT FROM current_versions any_year WHERE any_year.body_id = b.id)
        OR b.must_report
          AND (b.valid_from IS NULL OR b.valid_from < make_date(l.year + 1, 1, 1))
          AND (b.valid_to IS NULL OR b.valid_to >= make_date(l.year, 12, 31))
      )
    JOIN (VALUES ('consolidated'::report_scope), ('own_organ'::report_scope)) AS s(scope) ON true
    LEFT JOIN current_versions c ON c.body_id = b.id AND c.year = l.year AND c.scope = s.scope
    LEFT JOIN report_versions v ON v.id = c.version_id
    LEFT JOIN report_versions first ON first.report_id = c.report_id AND first.number = 1
    LEFT JOIN deadlines d ON d.collection_year_id = l.id AND d.level = b.level AND d.scope = s.scope
    WHERE s.scope = 'own_organ' OR b.kind = 'government' OR v.id IS NOT NULL
    ORDER BY j.is_practice, j.code, b.path, s.scope DESC`;
  return gather(rows);
}

type OpenBody = Omit<RollCallBody, "due"> & { readonly due: DueReport[] };
type OpenCall = Omit<RollCall, "bodies"> & { readonly bodies: OpenBody[] };

function gather(rows: readonly Row[]): readonly RollCall[] {
  const calls = new Map<string, OpenCall>();
  for (const row of rows) {
    const { code, is_practice, year, slug, kind, level, depth, years, scope, punctuality } = row;
    const call: OpenCall = calls.get(code) ?? {
      code,
      name: wording(row.j_hans, row.j_hant, row.j_en),
      isPractice: is_practice,
      year,
      bodies: [],
    };
    calls.set(code, call);
    const name = wording(row.name_zh_hans, row.name_zh_hant, row.name_en);
    const last = call.bodies.at(-1);
    const body: OpenBody = last?.slug === slug ? last : { slug, kind, level, depth, name, due: [], years };
    if (body !== last) call.bodies.push(body);
    if (!row.must_report) continue;
    body.due.push({
      scope,
      dueOn: row.due_on,
      publishedOn: row.published_on,
      version: row.version,
      punctuality,
    });
  }
  return [...calls.values()];
}
