import "server-only";
import { COUNTRY } from "#lib/domain/groups/group.ts";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { median } from "#lib/domain/indicators/median.ts";
import { refusalRate } from "#lib/domain/indicators/refusal-rate.ts";
import { requestsReceived } from "#lib/domain/indicators/requests-received.ts";
import { isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { rateOfSums } from "#lib/domain/statistics/rate-of-sums.ts";
import { publishedCount } from "#lib/domain/status/count-statuses.ts";
import { dayToFreeze } from "#lib/domain/views/address/as-of.ts";
import type { HomeView, MiddleRate, RecentPublication } from "#lib/domain/views/home-view.ts";
import { wording } from "#lib/domain/wording.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { eveningOf } from "./evening-of.ts";
import { loadExample } from "./load-example.ts";
import type { ReportFiguresOf } from "./load-figures.ts";
import { loadGroup } from "./load-group.ts";
import { loadGroupFigures } from "./load-group-figures.ts";
import { loadQuestions } from "./load-questions.ts";
import { loadStatus } from "./load-status.ts";

const RECENT = 8;
/** Fewer would make a middle that says nothing. */
const FEWEST_FOR_MEDIAN = 3;
/** From this part of the reports of the fullest year on there is something to see of a year; in January the newest has next to nothing. */
const ENOUGH = 0.5;

/**
 * The first page for a year, or for the newest of which there is enough where null, now or as on the evening of a day; null for a year of which nothing is
 * published.
 */
export async function loadHome(asked: number | null, asOf: string | null = null): Promise<HomeView | null> {
  const home = await loadAt(asked, asOf);
  if (home === null || asOf === null) return home;
  const live = await loadAt(home.years.length === 0 ? asked : home.year, null);
  return { ...home, isSuperseded: live === null || publishedIn(live) !== publishedIn(home) };
}

/** Everything on the first page that comes from publications, to be held against that of another day. */
function publishedIn({ years, requests, disclosure, refusal, recent, status: { total } }: HomeView): string {
  return JSON.stringify([years, requests, disclosure, refusal, recent, publishedCount(total), total.entered]);
}

async function loadAt(asked: number | null, asOf: string | null): Promise<HomeView | null> {
  const today = asOf ?? dayInChina(new Date());
  const counted = await inPublic(async (tx) => await loadYears(tx, asOf));
  const years = counted.map(({ year }) => year);
  const year = asked ?? fullYear(counted) ?? Number(today.slice(0, 4)) - 1;
  if (asked !== null && !years.includes(asked)) return null;
  // Side by side: each looks over the whole country.
  const [status, figures, news] = await Promise.all([
    loadStatus({ year, area: null, asOf }),
    inPublic(async (tx) => await loadGovernments(tx, year, asOf)),
    inPublic(async (tx) => {
      const example = asOf === null ? await loadExample(tx) : null;
      return {
        questions: example === null ? null : await loadQuestions(tx, example),
        recent: await loadRecent(tx, asOf),
      };
    }),
  ]);
  if (status === null) throw new Error("the country has a status in every year");
  const [disclosure, refusal] = [middle(disclosureRate, figures), middle(refusalRate, figures)];
  const { value, counted: bodies } = rateOfSums(requestsReceived, valuesOf(requestsReceived, figures));
  const requests = bodies === 0 ? null : { value, bodies };
  return {
    ...{ year, years, status, requests, disclosure, refusal, asOf, ...news },
    path: asked === null ? "/" : `/year/${asked}`,
    isSuperseded: false,
    day: asOf ?? dayToFreeze(today, newestDay(news.recent)),
  };
}

function newestDay([newest]: readonly RecentPublication[]): string | null {
  return newest === undefined ? null : dayInChina(new Date(newest.publishedAt));
}

interface CountedYear {
  readonly year: number;
  readonly reports: number;
}

/** Years of which a report is there, or was on the evening of a day, newest first. */
async function loadYears(tx: Transaction, asOf: string | null): Promise<readonly CountedYear[]> {
  return await tx.$queryRaw<readonly CountedYear[]>`
    SELECT c.year::int, sum(c.reports)::int AS reports FROM publication_counts c
    WHERE c.jurisdiction_id IN (SELECT id FROM jurisdictions WHERE NOT is_practice)
      AND (${asOf}::date IS NULL OR c.published_on <= ${asOf}::date)
    GROUP BY 1 HAVING sum(c.reports) > 0 ORDER BY 1 DESC`;
}

function fullYear(years: readonly CountedYear[]): number | null {
  const most = Math.max(0, ...years.map(({ reports }) => reports));
  return years.find(({ reports }) => reports >= ENOUGH * most)?.year ?? null;
}

/** City and county governments: like with like. */
async function loadGovernments(
  tx: Transaction,
  year: number,
  asOf: string | null,
): Promise<readonly ReportFiguresOf[]> {
  const figures: ReportFiguresOf[] = [];
  for (const name of ["cities", "counties"] as const) {
    const group = await loadGroup(tx, { area: COUNTRY, class: name });
    if (group === null) continue;
    const of = await loadGroupFigures(tx, group, {
      from: year,
      to: year,
      asOf,
      scope: "consolidated",
      withResidents: false,
      measures: [disclosureRate, refusalRate, requestsReceived].flatMap(measuresOf),
    });
    figures.push(...of);
  }
  return figures;
}

function middle(indicator: Indicator, figures: readonly ReportFiguresOf[]): MiddleRate | null {
  const values = valuesOf(indicator, figures);
  const rates = values.flatMap((value) =>
    value.status === "reported" && isComparable(indicator, value) ? [value.number] : [],
  );
  if (rates.length >= FEWEST_FOR_MEDIAN)
    return { kind: "median", median: median(rates), bodies: rates.length };
  const { value, counted } = rateOfSums(indicator, values);
  return counted === 0 ? null : { kind: "together", value, bodies: counted };
}

function valuesOf(indicator: Indicator, figures: readonly ReportFiguresOf[]): readonly IndicatorValue[] {
  return figures.map((report) => evaluateIndicator(indicator, report));
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
async function loadRecent(tx: Transaction, asOf: string | null): Promise<readonly RecentPublication[]> {
  const rows = await tx.$queryRaw<readonly RecentRow[]>`
    SELECT b.slug, b.name_zh_hans, b.name_zh_hant, b.name_en, v.year::int, v.scope::text, v.number::int, v.published_at, j.is_practice
    FROM (SELECT * FROM report_versions v WHERE v.source_file_name IS NULL AND v.published_at < ${eveningOf(asOf)} ORDER BY v.published_at DESC LIMIT ${4 * RECENT}) v
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
