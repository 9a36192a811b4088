import "server-only";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { median } from "#lib/domain/indicators/median.ts";
import { isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { HomeView, RecentPublication } from "#lib/domain/views/home-view.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { FIRST_YEAR, MOST_BODIES } from "./comparison-address.ts";
import { loadFigures } from "./load-figures.ts";
import { loadRollCalls } from "./load-roll-call.ts";

const RECENT = 8;
/** Fewer would make a middle that says nothing. */
const FEWEST_FOR_MEDIAN = 3;

/** What the first page shows. `today` is the day in the legal time zone, for what is overdue. */
export async function loadHome(today: string): Promise<HomeView> {
  return await inPublic(async (tx) => {
    const counted = await countReports(tx);
    return {
      ...counted,
      comparable: counted.latestYear === null ? [] : await loadComparable(tx, counted.latestYear),
      disclosure: await middleDisclosure(tx, Number(today.slice(0, 4))),
      rollCalls: await loadRollCalls(tx, today),
      recent: await loadRecent(tx),
    };
  });
}

interface Counted {
  readonly reports: number;
  readonly bodies: number;
  readonly first: number | null;
  readonly latest: number | null;
}

async function countReports(tx: Transaction) {
  const [counted] = await tx.$queryRaw<readonly Counted[]>`
    SELECT count(*)::int AS reports, count(DISTINCT c.body_id)::int AS bodies, min(c.year)::int AS first, max(c.year)::int AS latest
    FROM current_versions c JOIN jurisdictions j ON j.id = c.jurisdiction_id AND NOT j.is_practice`;
  return {
    reports: counted?.reports ?? 0,
    bodies: counted?.bodies ?? 0,
    firstYear: counted?.first ?? null,
    latestYear: counted?.latest ?? null,
  };
}

async function loadComparable(tx: Transaction, year: number): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<readonly { slug: string }[]>`
    SELECT DISTINCT b.slug FROM current_versions c
    JOIN bodies b ON b.id = c.body_id
    JOIN jurisdictions j ON j.id = c.jurisdiction_id AND NOT j.is_practice
    WHERE c.year = ${year} ORDER BY b.slug LIMIT ${MOST_BODIES}`;
  return rows.map(({ slug }) => slug);
}

async function middleDisclosure(tx: Transaction, thisYear: number): Promise<HomeView["disclosure"]> {
  const wanted = { slugs: null, from: FIRST_YEAR, to: thisYear, asOf: null };
  const byYear = new Map<number, number[]>();
  for (const report of await loadFigures(tx, wanted)) {
    const value = evaluateIndicator(disclosureRate, report.amountOf);
    if (value.status !== "reported" || !isComparable(disclosureRate, value)) continue;
    byYear.set(report.year, [...(byYear.get(report.year) ?? []), value.number]);
  }
  const [newest] = [...byYear]
    .filter(([, rates]) => rates.length >= FEWEST_FOR_MEDIAN)
    .toSorted(([a], [b]) => b - a);
  return newest === undefined
    ? null
    : { year: newest[0], median: median(newest[1]), bodies: newest[1].length };
}

interface RecentRow {
  readonly slug: string;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly number: number;
  readonly published_at: Date;
  readonly is_practice: boolean;
}

/** What came through the portal lately; a report of the past that was entered today is no news. */
async function loadRecent(tx: Transaction): Promise<readonly RecentPublication[]> {
  const rows = await tx.$queryRaw<readonly RecentRow[]>`
    SELECT b.slug, b.name_zh_hans, b.name_zh_hant, b.name_en, v.year::int, v.scope::text, v.number::int, v.published_at, j.is_practice
    FROM report_versions v JOIN bodies b ON b.id = v.body_id JOIN jurisdictions j ON j.id = v.jurisdiction_id
    WHERE v.source_file_name IS NULL
    ORDER BY v.published_at DESC, b.slug LIMIT ${RECENT}`;
  return rows.map((row) => ({
    slug: row.slug,
    name: wording(row.name_zh_hans, row.name_zh_hant, row.name_en),
    year: row.year,
    scope: row.scope,
    version: row.number,
    publishedAt: row.published_at.toISOString(),
    isPractice: row.is_practice,
  }));
}
