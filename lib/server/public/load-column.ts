import "server-only";
import type { ColumnBody, ReportColumn } from "#lib/domain/status/column.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { type DutyRow, dutiesSql } from "./duties-sql.ts";
import { dutyOf } from "./duty-of.ts";
import { type Area, loadArea } from "./load-area.ts";
import { thisYear } from "./this-year.ts";

/**
 * The reports of an area in one place, for a year or for the newest that is collected or published. Null where no government has the address, or
 * for a year of which there is nothing.
 */
export async function loadColumn(
  slug: string,
  asked: number | null,
  now: Date = new Date(),
): Promise<ReportColumn | null> {
  return await inPublic(async (tx) => {
    const area = await loadArea(tx, slug);
    if (area === null) return null;
    const { published, collected } = await loadYears(tx, area);
    const years = [...new Set([...published, ...collected])].toSorted((a, b) => b - a);
    const year = asked ?? years[0] ?? thisYear(now) - 1;
    if (asked !== null && !years.includes(asked)) return null;
    const members = Prisma.sql`(b.id = ${area.id}::uuid OR b.parent_id = ${area.id}::uuid)`;
    const rows = await tx.$queryRaw<readonly (DutyRow & { readonly years: readonly number[] })[]>`
      SELECT d.*, ARRAY(SELECT DISTINCT c.year::int FROM current_versions c JOIN bodies o ON o.id = c.body_id AND o.slug = d.slug ORDER BY 1 DESC) AS years
      FROM (${dutiesSql({ years: [year], asOf: null, bodies: members })}) d
      ORDER BY d.path <> ${area.path}, d.rank = 0, d.rank, d.slug, d.scope DESC`;
    const { name, isPractice, above } = area;
    return { slug, name, isPractice, above, year, years, bodies: gather(rows, year, dayInChina(now)) };
  });
}

async function loadYears(tx: Transaction, area: Area) {
  const rows = await tx.$queryRaw<readonly { year: number; is_published: boolean }[]>`
    SELECT DISTINCT c.year::int, true AS is_published FROM current_versions c JOIN bodies b ON b.id = c.body_id
    WHERE b.id = ${area.id}::uuid OR b.parent_id = ${area.id}::uuid
    UNION ALL
    SELECT y.year::int, false FROM collection_years y JOIN bodies a ON a.jurisdiction_id = y.jurisdiction_id AND a.id = ${area.id}::uuid`;
  return {
    published: rows.filter((row) => row.is_published).map(({ year }) => year),
    collected: rows.filter((row) => !row.is_published).map(({ year }) => year),
  };
}

function gather(
  rows: readonly (DutyRow & { readonly years: readonly number[] })[],
  year: number,
  today: string,
): readonly ColumnBody[] {
  const bodies = new Map<string, ColumnBody & { readonly duties: ColumnBody["duties"][number][] }>();
  for (const row of rows) {
    const duty = dutyOf(row, year, today);
    const { slug, name, kind, level } = duty;
    const body = bodies.get(slug) ?? { slug, name, kind, level, duties: [], years: row.years };
    bodies.set(slug, body);
    body.duties.push(duty);
  }
  return [...bodies.values()];
}
