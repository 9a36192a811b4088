import "server-only";
import { COUNTRY } from "#lib/domain/groups/group.ts";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { median } from "#lib/domain/indicators/median.ts";
import { refusalRate } from "#lib/domain/indicators/refusal-rate.ts";
import { isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { HomeView, MiddleRate, RecentPublication } from "#lib/domain/views/home-view.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadExample } from "./load-example.ts";
import type { ReportFiguresOf } from "./load-figures.ts";
import { loadGroup } from "./load-group.ts";
import { loadGroupFigures } from "./load-group-figures.ts";
import { loadQuestions } from "./load-questions.ts";
import { loadStatus } from "./load-status.ts";
import { thisYear } from "./this-year.ts";

const RECENT = 8;
/** Fewer would make a middle that says nothing. */
const FEWEST_FOR_MEDIAN = 3;

/** The first page for a year, or for the newest with a report where null; null for a year of which nothing is published. */
export async function loadHome(asked: number | null): Promise<HomeView | null> {
  const years = await inPublic(loadYears);
  const year = asked ?? years[0] ?? thisYear() - 1;
  if (asked !== null && !years.includes(asked)) return null;
  // Side by side: each looks over the whole country.
  const [status, figures, news] = await Promise.all([
    loadStatus({ year, area: null, asOf: null }),
    inPublic(async (tx) => await loadGovernments(tx, year)),
    inPublic(async (tx) => {
      const example = await loadExample(tx);
      return {
        questions: example === null ? null : await loadQuestions(tx, example),
        recent: await loadRecent(tx),
      };
    }),
  ]);
  if (status === null) throw new Error("the country has a status in every year");
  const [disclosure, refusal] = [middle(disclosureRate, figures), middle(refusalRate, figures)];
  return { year, years, status, disclosure, refusal, ...news };
}

async function loadYears(tx: Transaction): Promise<readonly number[]> {
  const rows = await tx.$queryRaw<readonly { year: number }[]>`
    SELECT y.year::int FROM generate_series(2008, 2100) AS y(year)
    WHERE EXISTS (SELECT FROM jurisdictions j WHERE NOT j.is_practice
      AND EXISTS (SELECT FROM current_versions c WHERE c.jurisdiction_id = j.id AND c.year = y.year))
    ORDER BY 1 DESC`;
  return rows.map(({ year }) => year);
}

/** City and county governments: like with like. */
async function loadGovernments(tx: Transaction, year: number): Promise<readonly ReportFiguresOf[]> {
  const figures: ReportFiguresOf[] = [];
  for (const name of ["cities", "counties"] as const) {
    const group = await loadGroup(tx, { area: COUNTRY, class: name });
    if (group === null) continue;
    const of = await loadGroupFigures(tx, group, {
      from: year,
      to: year,
      asOf: null,
      scope: "consolidated",
      withResidents: false,
      measures: [disclosureRate, refusalRate].flatMap(measuresOf),
    });
    figures.push(...of);
  }
  return figures;
}

function middle(indicator: Indicator, figures: readonly ReportFiguresOf[]): MiddleRate | null {
  const rates = figures.flatMap((report) => {
    const value = evaluateIndicator(indicator, report);
    return value.status === "reported" && isComparable(indicator, value) ? [value.number] : [];
  });
  return rates.length < FEWEST_FOR_MEDIAN ? null : { median: median(rates), bodies: rates.length };
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
    FROM (SELECT * FROM report_versions v WHERE v.source_file_name IS NULL ORDER BY v.published_at DESC LIMIT ${4 * RECENT}) v
    JOIN bodies b ON b.id = v.body_id JOIN jurisdictions j ON j.id = v.jurisdiction_id
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
