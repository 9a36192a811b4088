import "server-only";
import type { BodyKind, BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { eveningOf } from "./evening-of.ts";

export interface DutyRow {
  readonly year: number;
  readonly slug: string;
  readonly path: string;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly scope: ReportScope;
  readonly is_principal: boolean;
  readonly is_required: boolean;
  readonly due_on: string | null;
  readonly received_on: string | null;
  readonly approved_on: string | null;
  readonly published_on: string | null;
  readonly version: number | null;
  readonly is_historical: boolean;
  readonly in_review: boolean;
  readonly rank: number;
}

interface WantedDuties {
  readonly years: readonly number[];
  readonly asOf: string | null;
  /** Which bodies `b`. */
  readonly bodies: Prisma.Sql;
}

/**
 * A row for each report that these bodies must make for one of the years, or have published, with the days on record up to the evening of `asOf`. A
 * government has two reports, everybody else its own; a body that did not exist at the end of the year has none, and one that does not hand in here is
 * there only if a report of any year was entered.
 */
export function dutiesSql({ years, asOf, bodies }: WantedDuties): Prisma.Sql {
  const evening = eveningOf(asOf);
  return Prisma.sql`
    SELECT w.year, b.slug, b.path, b.name_zh_hans, b.name_zh_hant, b.name_en, b.kind::text, b.level::text, s.scope::text,
           s.scope = (CASE WHEN b.kind = 'government' THEN 'consolidated' ELSE 'own_organ' END)::report_scope AS is_principal,
           (b.must_report AND y.id IS NOT NULL) AS is_required,
           CASE WHEN b.must_report THEN d.due_on END::text AS due_on,
           (g.received_at AT TIME ZONE 'Asia/Shanghai')::date::text AS received_on,
           (g.approved_at AT TIME ZONE 'Asia/Shanghai')::date::text AS approved_on,
           (v.first_at AT TIME ZONE 'Asia/Shanghai')::date::text AS published_on,
           v.version::int, coalesce(v.is_historical, false) AS is_historical, coalesce(g.in_review, false) AS in_review,
           CASE b.kind WHEN 'government' THEN 0 WHEN 'government_organ' THEN 1 WHEN 'department' THEN 2 WHEN 'development_zone' THEN 3
             WHEN 'township' THEN 4 WHEN 'street_office' THEN 5 ELSE 6 END AS rank
    FROM bodies b
    CROSS JOIN unnest(${[...years]}::int[]) AS w(year)
    JOIN (VALUES ('consolidated'::report_scope), ('own_organ'::report_scope)) AS s(scope) ON true
    LEFT JOIN collection_years y ON y.jurisdiction_id = b.jurisdiction_id AND y.year = w.year
    LEFT JOIN deadlines d ON d.collection_year_id = y.id AND d.level = b.level AND d.scope = s.scope
    LEFT JOIN LATERAL (
      SELECT min(f.published_at) AS first_at, max(f.number) AS version, bool_and(f.is_historical) AS is_historical
      FROM report_figures f WHERE f.body_id = b.id AND f.year = w.year AND f.scope = s.scope AND f.published_at < ${evening}
      HAVING count(*) > 0
    ) v ON true
    LEFT JOIN fence.report_progress(${[...years]}::int[], ARRAY(SELECT b.id FROM bodies b WHERE ${bodies}), ${evening}) g
      ON g.body_id = b.id AND g.year = w.year AND g.scope = s.scope
    WHERE ${bodies}
      AND (b.valid_from IS NULL OR b.valid_from < make_date(w.year + 1, 1, 1))
      AND (b.valid_to IS NULL OR b.valid_to >= make_date(w.year, 12, 31))
      AND (v.first_at IS NOT NULL
        OR (b.must_report AND y.id IS NOT NULL AND (s.scope = 'own_organ' OR b.kind = 'government'))
        OR (NOT (b.must_report AND y.id IS NOT NULL) AND EXISTS (SELECT FROM current_versions o WHERE o.body_id = b.id) AND s.scope = (CASE WHEN b.kind = 'government' THEN 'consolidated' ELSE 'own_organ' END)::report_scope))`;
}
