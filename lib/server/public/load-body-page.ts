import "server-only";
import { type BodyLens, USUAL_LENS } from "#lib/domain/views/address/body-lens.ts";
import { FIRST_YEAR } from "#lib/domain/views/address/year-words.ts";
import type { BodyPage, PublishedYear, RelatedBody } from "#lib/domain/views/body-page.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadBodyChanges } from "./load-body-changes.ts";
import { loadBodyDuties } from "./load-body-duties.ts";
import { loadBodyProfile } from "./load-body-profile.ts";
import { loadFigures, type ReportFiguresOf } from "./load-figures.ts";
import { loadFootnotes } from "./load-footnotes.ts";
import { loadLatestOutcomes } from "./load-latest-outcomes.ts";
import { loadPeers } from "./load-peers.ts";
import { loadPublicBodies } from "./load-public-bodies.ts";
import { loadSuccessions } from "./load-successions.ts";
import { loadFiguresOnTodaysMap } from "./on-todays-map.ts";

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

/** A body with all its years, looked at in a way, now or as on the evening of a day; null for a slug nobody has. */
export async function loadBodyPage(
  slug: string,
  thisYear: number,
  asOf: string | null = null,
  lens: BodyLens = USUAL_LENS,
): Promise<BodyPage | null> {
  return await inPublic(async (tx) => {
    const [body] = await loadPublicBodies(tx, [slug]);
    const row = await tx.body.findUnique({
      where: { slug },
      select: {
        parentId: true,
        jurisdictionId: true,
        children: { select: RELATED, orderBy: [{ level: "asc" }, { slug: "asc" }], take: MOST_RELATED },
      },
    });
    if (body === undefined || row === null) return null;
    const scope = principalScope(body);
    const own = await loadFigures(tx, { slugs: [slug], from: FIRST_YEAR, to: thisYear, asOf });
    const reports = own.toReversed().map(publishedYear);
    const collected = await tx.collectionYear.findMany({
      where: { jurisdictionId: row.jurisdictionId, year: { lte: thisYear } },
      select: { year: true },
    });
    const years = [...new Set([...reports, ...collected].map(({ year }) => year))].toSorted((a, b) => b - a);
    const year = own.findLast((one) => one.scope === scope)?.year ?? thisYear - 1;
    const { peers, ...found } = await loadPeers(tx, body, { rule: lens.rule, scope, year, asOf });
    const wanted = { slugs: [slug], from: FIRST_YEAR - 1, to: thisYear, asOf };
    const { figures, notes } = lens.onTodaysMap
      ? await loadFiguresOnTodaysMap(tx, wanted)
      : { figures: own, notes: [] };
    const known = await loadSuccessions(tx, [body.id]);
    const successions = known.filter(({ on }) => asOf === null || on <= asOf);
    const changed = (await loadBodyChanges(tx, [slug], asOf)).get(slug) ?? [];
    return {
      body,
      scope,
      above: await loadAbove(tx, row.parentId),
      below: row.children.map(related),
      lens,
      found,
      peers,
      successions,
      reports,
      years,
      profile: await loadBodyProfile(tx, {
        ...{ body, scope, peers, years, asOf },
        own: figures,
        together: notes,
        // On today's map a merger is no break: what was merged is added up before it too.
        changed: lens.onTodaysMap
          ? changed.filter(({ kind }) => kind !== "merged" && kind !== "renamed")
          : changed,
      }),
      outcomes: await loadLatestOutcomes(
        tx,
        body,
        own.findLast((one) => one.scope === scope),
      ),
      duties: await loadBodyDuties(tx, { body, years, asOf }),
      footnotes: await loadFootnotes(tx, { slugs: [slug], from: FIRST_YEAR, to: thisYear, asOf }),
      asOf,
    };
  });
}

function publishedYear(report: ReportFiguresOf): PublishedYear {
  const { year, scope, number, publishedAt, isHistorical, template } = report;
  return {
    year,
    scope,
    version: number,
    publishedAt,
    isHistorical,
    template,
  };
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
