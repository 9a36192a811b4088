import "server-only";
import { addCounts, countStatuses } from "#lib/domain/status/count-statuses.ts";
import type { AreaStatus, StatusOfYear } from "#lib/domain/status/duty.ts";
import { type ReportStatus, reportStatus } from "#lib/domain/status/report-status.ts";
import { wording } from "#lib/domain/wording.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { type DutyRow, dutiesSql } from "./duties-sql.ts";
import { dutyOf } from "./duty-of.ts";
import { eveningOf } from "./evening-of.ts";
import { isBelow } from "./is-below.ts";
import { loadArea } from "./load-area.ts";
import { loadCountryStatus } from "./load-country-status.ts";

export interface WantedStatus {
  readonly year: number;
  /** Slug of a government; null for the country, practice left out. */
  readonly area: string | null;
  /** ISO day in China; null for now. */
  readonly asOf: string | null;
}

/** Who has to publish a report for the year and what became of it; null where no government has the area's address. */
export async function loadStatus(wanted: WantedStatus, now: Date = new Date()): Promise<StatusOfYear | null> {
  const { year, asOf } = wanted;
  const today = asOf ?? dayInChina(now);
  return await inPublic(async (tx) => {
    const area = wanted.area === null ? null : await loadArea(tx, wanted.area);
    if (wanted.area !== null && area === null) return null;
    const direct =
      area === null
        ? Prisma.sql`false`
        : Prisma.sql`(b.id = ${area.id}::uuid OR (b.parent_id = ${area.id}::uuid AND b.kind <> 'government'))`;
    const rows = await tx.$queryRaw<readonly DutyRow[]>`
      SELECT * FROM (${dutiesSql({ years: [year], asOf, bodies: direct })}) d ORDER BY d.rank, d.slug, d.scope DESC`;
    const duties = rows.map((row) => dutyOf(row, year, today));
    const areas =
      area === null
        ? await loadCountryStatus(tx, { year, asOf, today })
        : await loadAreas(tx, area, { year, asOf, today });
    return {
      year,
      asOf,
      area: area && { slug: area.slug, name: area.name, isPractice: area.isPractice },
      above: area?.above ?? [],
      duties,
      areas,
      total: addCounts([
        countStatuses(duties.map(({ status }) => status)),
        ...areas.filter(({ isPractice }) => area !== null || !isPractice).map(({ counts }) => counts),
      ]),
    };
  });
}

interface CountRow {
  readonly slug: string;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly level: AreaStatus["level"];
  readonly is_practice: boolean;
  readonly is_required: boolean | null;
  readonly due_on: string | null;
  readonly published_on: string | null;
  readonly is_historical: boolean | null;
  readonly in_review: boolean | null;
  readonly reports: number;
}

interface AreasAsked {
  readonly year: number;
  readonly asOf: string | null;
  readonly today: string;
}

/**
 * The governments directly below that were there in the year, each with everything in its area. The database counts the reports of `dutiesSql` of which the same days are on
 * record, set against set, as one by one thousands would take too long; what they mean is said in one place, `reportStatus`.
 */
async function loadAreas(
  tx: Transaction,
  area: { readonly id: string; readonly path: string },
  { year, asOf, today }: AreasAsked,
): Promise<readonly AreaStatus[]> {
  const depth = area.path.split(".").length + 1;
  const evening = eveningOf(asOf);
  const jurisdiction = Prisma.sql`(SELECT a.jurisdiction_id FROM bodies a WHERE a.id = ${area.id}::uuid)`;
  const rows = await tx.$queryRaw<readonly CountRow[]>`
    WITH tops AS (
      SELECT a.slug, split_part(a.path, '.', ${depth}::int) AS label, a.short_name_zh_hans AS name_zh_hans,
             a.short_name_zh_hant AS name_zh_hant, a.short_name_en AS name_en, a.level, j.is_practice
      FROM bodies a JOIN jurisdictions j ON j.id = a.jurisdiction_id WHERE a.parent_id = ${area.id}::uuid AND a.kind = 'government'
    ), here AS MATERIALIZED (
      SELECT b.id, b.jurisdiction_id, b.level, b.kind, b.must_report, split_part(b.path, '.', ${depth}::int) AS label FROM bodies b
      WHERE ${isBelow(area.path)} AND (b.valid_from IS NULL OR b.valid_from < make_date(${year}::int + 1, 1, 1))
        AND (b.valid_to IS NULL OR b.valid_to >= make_date(${year}::int, 12, 31))
    ), published AS MATERIALIZED (
      SELECT f.body_id, f.scope, min(f.published_at) AS first_at, bool_and(f.is_historical) AS is_historical FROM report_figures f
      WHERE f.jurisdiction_id = ${jurisdiction} AND f.year = ${year} AND f.published_at < ${evening} GROUP BY 1, 2
    ), counted AS (
      SELECT h.label, h.must_report AND y.id IS NOT NULL AS is_required, CASE WHEN h.must_report THEN d.due_on END::text AS due_on,
             (p.first_at AT TIME ZONE INTERVAL '8 hours')::date::text AS published_on, coalesce(p.is_historical, false) AS is_historical,
             r.body_id IS NOT NULL AS in_review, count(*)::int AS reports
      FROM here h
      JOIN (VALUES ('consolidated'::report_scope), ('own_organ'::report_scope)) AS s(scope) ON true
      LEFT JOIN collection_years y ON y.jurisdiction_id = h.jurisdiction_id AND y.year = ${year}
      LEFT JOIN deadlines d ON d.collection_year_id = y.id AND d.level = h.level AND d.scope = s.scope
      LEFT JOIN published p ON p.body_id = h.id AND p.scope = s.scope
      LEFT JOIN fence.reports_under_review(${jurisdiction}, ${year}::int, ${evening}) r ON r.body_id = h.id AND r.scope = s.scope
      WHERE p.first_at IS NOT NULL
        OR (h.must_report AND y.id IS NOT NULL AND (s.scope = 'own_organ' OR h.kind = 'government'))
        OR (NOT (h.must_report AND y.id IS NOT NULL) AND EXISTS (SELECT FROM current_versions o WHERE o.body_id = h.id)
          AND s.scope = (CASE WHEN h.kind = 'government' THEN 'consolidated' ELSE 'own_organ' END)::report_scope)
      GROUP BY 1, 2, 3, 4, 5, 6
    )
    SELECT t.slug, t.name_zh_hans, t.name_zh_hant, t.name_en, t.level::text, t.is_practice, c.is_required, c.due_on, c.published_on,
           c.is_historical, c.in_review, coalesce(c.reports, 0) AS reports
    FROM tops t LEFT JOIN counted c ON c.label = t.label
    WHERE EXISTS (SELECT FROM here h WHERE h.label = t.label)
    ORDER BY t.is_practice, t.slug`;
  const areas = new Map<string, AreaStatus & { readonly counts: Record<ReportStatus, number> }>();
  for (const row of rows) {
    const { slug, level, is_practice: isPractice } = row;
    const one = areas.get(slug) ?? {
      slug,
      level,
      isPractice,
      name: wording(row.name_zh_hans, row.name_zh_hant, row.name_en),
      counts: { ...countStatuses([]) },
    };
    areas.set(slug, one);
    if (row.is_required === null) continue;
    const status = reportStatus({
      year,
      today,
      isRequired: row.is_required,
      dueOn: row.due_on,
      publishedOn: row.published_on,
      isHistorical: row.is_historical ?? false,
      inReview: row.in_review ?? false,
    });
    one.counts[status] += row.reports;
  }
  return [...areas.values()];
}
