import "server-only";
import type { BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";
import { countStatuses } from "#lib/domain/status/count-statuses.ts";
import type { AreaStatus } from "#lib/domain/status/duty.ts";
import { type ReportStatus, reportStatus } from "#lib/domain/status/report-status.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { eveningOf } from "./evening-of.ts";

interface Wanted {
  readonly year: number;
  readonly asOf: string | null;
  readonly today: string;
}

interface Place {
  readonly jurisdiction: string;
  readonly level: BodyLevel;
  readonly scope: ReportScope;
}

/**
 * Every jurisdiction with how its reports of a year stand. For a hundred thousand bodies there is no list of duties: how many have to publish
 * and how many first versions came on which day is kept by triggers (`duty_counts`, `publication_counts`), and what is left over has the status that its day gives.
 */
export async function loadCountryStatus(tx: Transaction, wanted: Wanted): Promise<readonly AreaStatus[]> {
  const evening = eveningOf(wanted.asOf);
  const areas = await loadJurisdictions(tx);
  const required = await loadRequired(tx, wanted.year);
  const published = await loadPublished(tx, wanted.year, wanted.asOf);
  const inReview = await tx.$queryRaw<readonly (Place & { readonly reports: number })[]>`
    SELECT jurisdiction_id::text AS jurisdiction, level::text, scope::text, reports FROM fence.reports_in_review(${wanted.year}::int, ${evening})`;
  const counts = new Map(areas.map(({ id }) => [id, { ...countStatuses([]) }]));
  const add = ({ jurisdiction }: Place, status: ReportStatus, reports: number) => {
    const of = counts.get(jurisdiction);
    if (of !== undefined) of[status] += reports;
  };
  const { year, today } = wanted;
  for (const { due_on: dueOn, reports, ...place } of required) {
    const facts = {
      year,
      today,
      isRequired: true,
      dueOn,
      isHistorical: false,
      inReview: false,
      publishedOn: null,
    };
    const there = published.filter((one) => isSame(one, place) && one.is_required);
    const waiting = inReview.find((one) => isSame(one, place))?.reports ?? 0;
    const seen = there.reduce((sum, one) => sum + one.reports, waiting);
    for (const one of there) {
      const { published_on: publishedOn, is_historical: isHistorical } = one;
      add(place, reportStatus({ ...facts, publishedOn, isHistorical }), one.reports);
    }
    add(place, "in_review", waiting);
    add(place, reportStatus(facts), Math.max(0, reports - seen));
  }
  for (const one of published) if (!one.is_required) add(one, "entered", one.reports);
  return areas.map(({ id, ...area }) => ({ ...area, counts: counts.get(id) ?? countStatuses([]) }));
}

function isSame(one: Place, other: Place): boolean {
  return one.jurisdiction === other.jurisdiction && one.level === other.level && one.scope === other.scope;
}

async function loadJurisdictions(tx: Transaction) {
  const rows = await tx.$queryRaw<
    readonly {
      id: string;
      slug: string;
      level: BodyLevel;
      name_zh_hans: string;
      name_zh_hant: string;
      name_en: string;
      is_practice: boolean;
    }[]
  >`
    SELECT j.id::text, b.slug, b.level::text, b.short_name_zh_hans AS name_zh_hans, b.short_name_zh_hant AS name_zh_hant,
           b.short_name_en AS name_en, j.is_practice
    FROM bodies b JOIN jurisdictions j ON j.id = b.jurisdiction_id WHERE b.parent_id IS NULL AND b.kind = 'government'
    ORDER BY j.is_practice, b.slug`;
  return rows.map(({ id, slug, level, is_practice: isPractice, ...row }) => ({
    id,
    slug,
    level,
    isPractice,
    name: wording(row.name_zh_hans, row.name_zh_hant, row.name_en),
  }));
}

/** How many reports are to be published, by jurisdiction, level and scope, with their day. */
async function loadRequired(tx: Transaction, year: number) {
  return await tx.$queryRaw<
    readonly (Place & { readonly due_on: string | null; readonly reports: number })[]
  >`
    SELECT jurisdiction_id::text AS jurisdiction, level::text, scope::text, due_on::text, reports FROM fence.reports_required(${year}::int)`;
}

interface Published extends Place {
  readonly is_required: boolean;
  readonly is_historical: boolean;
  /** The last day of several that mean the same, in time or late. */
  readonly published_on: string;
  readonly reports: number;
}

/** First versions in time and late; those of bodies that do not hand in here, or not in that year, apart. */
async function loadPublished(
  tx: Transaction,
  year: number,
  asOf: string | null,
): Promise<readonly Published[]> {
  return await tx.$queryRaw<readonly Published[]>`
    SELECT jurisdiction_id::text AS jurisdiction, level::text, scope::text, is_required, is_historical, published_on::text, reports
    FROM fence.reports_published(${year}::int, ${asOf ?? "infinity"}::date)`;
}
