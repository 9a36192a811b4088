import "server-only";
import type { ComparedSeries, Comparison } from "#lib/domain/indicators/comparison.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import { seriesBreaks } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { FIRST_YEAR } from "#lib/domain/views/address/year-words.ts";
import type { BodyPage, PublishedYear, RelatedBody } from "#lib/domain/views/body-page.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadFigures } from "./load-figures.ts";
import { loadPublicBodies } from "./load-public-bodies.ts";
import { loadSuccessions } from "./load-successions.ts";
import { seriesOf } from "./series-of.ts";

/** What the page of a body shows at a glance: most asked for first. */
export const PROFILE: readonly string[] = [
  "requests-received",
  "disclosure-rate",
  "refusal-rate",
  "carried-over",
  "review-correction-rate",
  "litigation-correction-rate",
];

const RELATED = {
  slug: true,
  nameHans: true,
  nameHant: true,
  nameEn: true,
  shortNameHans: true,
  shortNameHant: true,
  shortNameEn: true,
} as const;
const MOST_RELATED = 200;

/** A body with all its years; null for a slug nobody has. */
export async function loadBodyPage(slug: string, thisYear: number): Promise<BodyPage | null> {
  return await inPublic(async (tx) => {
    const [body] = await loadPublicBodies(tx, [slug]);
    const row = await tx.body.findUnique({
      where: { slug },
      select: {
        path: true,
        parentId: true,
        jurisdictionId: true,
        children: { select: RELATED, orderBy: [{ level: "asc" }, { slug: "asc" }], take: MOST_RELATED },
      },
    });
    if (body === undefined || row === null) return null;
    const scope = principalScope(body);
    const reports = await loadYears(tx, body.id);
    const collected = await tx.collectionYear.findMany({
      where: { jurisdictionId: row.jurisdictionId },
      select: { year: true },
    });
    const years = [...new Set([...reports, ...collected].map(({ year }) => year))].toSorted((a, b) => b - a);
    return {
      body,
      scope,
      above: await loadAbove(tx, row.parentId),
      below: row.children.map(related),
      peers: await loadPeers(tx, body, row.parentId),
      successions: await loadSuccessions(tx, [body.id]),
      reports,
      years,
      profile: await loadProfile(tx, body, scope, years, thisYear),
    };
  });
}

async function loadYears(tx: Transaction, bodyId: string): Promise<readonly PublishedYear[]> {
  const rows = await tx.currentVersion.findMany({
    where: { bodyId },
    orderBy: [{ year: "desc" }, { scope: "desc" }],
    select: {
      year: true,
      scope: true,
      version: { select: { number: true, publishedAt: true, templateId: true, sourceFileName: true } },
    },
  });
  return rows.map(({ year, scope, version }) => ({
    year,
    scope,
    version: version.number,
    publishedAt: version.publishedAt.toISOString(),
    isHistorical: version.sourceFileName !== null,
    template: version.templateId,
  }));
}

async function loadAbove(tx: Transaction, parentId: string | null): Promise<readonly RelatedBody[]> {
  const above: RelatedBody[] = [];
  for (let id = parentId; id !== null; ) {
    const row = await tx.body.findUnique({ where: { id }, select: { ...RELATED, parentId: true } });
    if (row === null) break;
    above.unshift(related(row));
    id = row.parentId;
  }
  return above;
}

async function loadPeers(
  tx: Transaction,
  body: PublicBody,
  parentId: string | null,
): Promise<readonly RelatedBody[]> {
  const { id, kind, level, isPractice } = body;
  const under = parentId === null ? { parentId: null, jurisdiction: { isPractice } } : { parentId };
  const rows = await tx.body.findMany({
    where: { ...under, kind, level, id: { not: id }, versions: { some: {} } },
    select: RELATED,
    orderBy: { slug: "asc" },
    take: 11,
  });
  return rows.map(related);
}

async function loadProfile(
  tx: Transaction,
  body: PublicBody,
  scope: ReportScope,
  years: readonly number[],
  thisYear: number,
): Promise<readonly Comparison[]> {
  const indicators = PROFILE.map(findIndicator).filter((one): one is Indicator => one !== undefined);
  const wanted = { slugs: [body.slug], from: FIRST_YEAR, to: thisYear, asOf: null };
  const amounts = await loadFigures(tx, wanted);
  const reported = amounts.filter((one) => one.scope === scope).map(({ year }) => year);
  const from = Math.min(...reported, ...years);
  const to = Math.max(...reported);
  if (reported.length === 0) return [];
  const span = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return indicators.map((indicator) => {
    const series: ComparedSeries = seriesOf(indicator, body.slug, body, scope, span, amounts);
    return {
      indicator,
      years: span,
      series: [series],
      changes: seriesBreaks(indicator, { years: { from, to } }),
    };
  });
}

interface RelatedRow {
  readonly slug: string;
  readonly nameHans: string;
  readonly nameHant: string;
  readonly nameEn: string;
  readonly shortNameHans: string;
  readonly shortNameHant: string;
  readonly shortNameEn: string;
}

function related(row: RelatedRow): RelatedBody {
  return {
    slug: row.slug,
    name: wording(row.nameHans, row.nameHant, row.nameEn),
    shortName: wording(row.shortNameHans, row.shortNameHant, row.shortNameEn),
  };
}
