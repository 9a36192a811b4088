import "server-only";
import type { ColumnBody, ReportColumn } from "#lib/domain/status/column.ts";
import { dayToFreeze } from "#lib/domain/views/address/as-of.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { type DutyRow, dutiesSql } from "./duties-sql.ts";
import { dutyOf } from "./duty-of.ts";
import { type Area, loadArea } from "./load-area.ts";
import { inForce } from "./load-figures.ts";

interface WantedColumn {
  /** Address of the government. */
  readonly area: string;
  /** Null for the newest that is collected or published. */
  readonly year: number | null;
  /** ISO day in China of which the evening is meant; null for now. */
  readonly asOf: string | null;
}

/**
 * The reports of an area in one place, now or as they were on the evening of a day. Null where no government has the address, or for a year of which there
 * is nothing.
 */
export async function loadColumn(wanted: WantedColumn, now: Date = new Date()): Promise<ReportColumn | null> {
  const column = await loadAt(wanted, now);
  if (column === null || wanted.asOf === null) return column;
  const live = await loadAt({ ...wanted, year: column.year, asOf: null }, now);
  return { ...column, isSuperseded: live === null || versionsIn(live) !== versionsIn(column) };
}

/** Every version that a column shows, and every report it leads to, to be held against those of another day. */
function versionsIn({ bodies }: ReportColumn): string {
  const shown = bodies.map((body) => [
    body.slug,
    body.years,
    body.duties.map(({ scope, version }) => [scope, version]),
  ]);
  return JSON.stringify(shown);
}

async function loadAt(
  { area: slug, year: asked, asOf }: WantedColumn,
  now: Date,
): Promise<ReportColumn | null> {
  const today = asOf ?? dayInChina(now);
  return await inPublic(async (tx) => {
    const area = await loadArea(tx, slug);
    if (area === null) return null;
    const { published, collected } = await loadYears(tx, area, asOf);
    const years = [...new Set([...published, ...collected])].toSorted((a, b) => b - a);
    const year = asked ?? years[0] ?? Number(today.slice(0, 4)) - 1;
    if (asked !== null && !years.includes(asked)) return null;
    const members = Prisma.sql`(b.id = ${area.id}::uuid OR b.parent_id = ${area.id}::uuid)`;
    const rows = await tx.$queryRaw<readonly (DutyRow & { readonly years: readonly number[] })[]>`
      SELECT d.*, ARRAY(SELECT DISTINCT c.year::int FROM ${inForce(asOf)} c JOIN bodies o ON o.id = c.body_id AND o.slug = d.slug ORDER BY 1 DESC) AS years
      FROM (${dutiesSql({ years: [year], asOf, bodies: members })}) d
      ORDER BY d.path <> ${area.path}, d.rank = 0, d.rank, d.slug, d.scope DESC`;
    const { name, isPractice, above } = area;
    const bodies = gather(rows, year, today);
    return {
      ...{ slug, name, isPractice, above, year, years, bodies },
      path: asked === null ? `/column/${slug}` : `/column/${slug}/${asked}`,
      asOf,
      isSuperseded: false,
      day: asOf ?? dayToFreeze(today, newestDay(bodies)),
    };
  });
}

/** The last day on which one of the reports of the year was first published. */
function newestDay(bodies: readonly ColumnBody[]): string | null {
  const days = bodies.flatMap(({ duties }) => duties.flatMap(({ publishedOn }) => publishedOn ?? []));
  return days.toSorted().at(-1) ?? null;
}

/** Years with a report, and years that are collected: before it is over none is. */
async function loadYears(tx: Transaction, area: Area, asOf: string | null) {
  const rows = await tx.$queryRaw<readonly { year: number; is_published: boolean }[]>`
    SELECT DISTINCT c.year::int, true AS is_published FROM ${inForce(asOf)} c JOIN bodies b ON b.id = c.body_id
    WHERE b.id = ${area.id}::uuid OR b.parent_id = ${area.id}::uuid
    UNION ALL
    SELECT y.year::int, false FROM collection_years y JOIN bodies a ON a.jurisdiction_id = y.jurisdiction_id AND a.id = ${area.id}::uuid
    WHERE ${asOf}::date IS NULL OR y.year < extract(year FROM ${asOf}::date)`;
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
