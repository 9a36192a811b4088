import "server-only";
import type { BodyKind, ReportScope } from "#lib/domain/reports/types.ts";
import { showPassage } from "#lib/domain/search/show-passage.ts";
import { waysToWrite, wordsOf } from "#lib/domain/search/ways-to-write.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { FoundPassage, FoundPassages } from "#lib/domain/views/found-passage.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";

export interface AskedPassages {
  readonly question: string;
  /** Null for every year. */
  readonly year: number | null;
  /** Slug of a government, itself and all below it; null for everywhere. */
  readonly area: string | null;
  /** From 1. */
  readonly page: number;
}

export const PASSAGES_A_PAGE = 20;
/** Nobody reads further: past it the search says “more than” and asks for another word. */
export const MOST_PASSAGES = 200;

const NOTHING: FoundPassages = { passages: [], count: 0, isMore: false, page: 1, pages: 0 };

/**
 * Where the words stand in published reports in force: the whole question as it stands first, then all its words apart; newer reports first within
 * each, practice last. Words of at least two characters are looked for; nothing that is not published can be found.
 */
export async function searchPassages(asked: AskedPassages): Promise<FoundPassages> {
  const question = asked.question.slice(0, 80);
  const ways = waysToWrite(question);
  if (ways.every((way) => wordsOf(way).every((word) => [...word].length < 2))) return NOTHING;
  return await inPublic(async (tx) => {
    const area =
      asked.area === null
        ? null
        : await tx.body.findUnique({ where: { slug: asked.area }, select: { id: true } });
    if (asked.area !== null && area === null) return NOTHING;
    const within = { year: asked.year, areaId: area?.id ?? null };
    const phrases = ways.map((way) => wordsOf(way).join(""));
    const isSeveral = ways.some((way) => wordsOf(way).length > 1);
    const exact = await find(tx, phrases, within);
    const apart = isSeveral && exact.length < MOST_PASSAGES ? await find(tx, ways, within) : [];
    const places = new Map(
      [...exact, ...apart].map((place) => [`${place.version_id} ${place.section}`, place]),
    );
    const all = [...places.values()].slice(0, MOST_PASSAGES);
    const pages = Math.ceil(all.length / PASSAGES_A_PAGE);
    const page = Math.min(Math.max(1, asked.page), Math.max(1, pages));
    const shown = all.slice((page - 1) * PASSAGES_A_PAGE, page * PASSAGES_A_PAGE);
    return {
      passages: await show(tx, shown, [...phrases, ...ways]),
      count: all.length,
      isMore: places.size > MOST_PASSAGES || exact.length >= MOST_PASSAGES,
      page,
      pages,
    };
  });
}

interface Place {
  readonly version_id: string;
  readonly section: string;
}

async function find(
  tx: Transaction,
  ways: readonly string[],
  { year, areaId }: { readonly year: number | null; readonly areaId: string | null },
): Promise<readonly Place[]> {
  return await tx.$queryRaw<readonly Place[]>`
    SELECT version_id::text, section
    FROM fence.find_passages(${[...new Set(ways)]}::text[], ${year ?? 0}::int, ${year ?? 9999}::int, ${areaId}::uuid, ${MOST_PASSAGES}::int)`;
}

async function show(
  tx: Transaction,
  places: readonly Place[],
  ways: readonly string[],
): Promise<readonly FoundPassage[]> {
  const versions = await tx.reportVersion.findMany({
    where: { id: { in: [...new Set(places.map(({ version_id }) => version_id))] } },
    select: {
      id: true,
      year: true,
      scope: true,
      number: true,
      templateId: true,
      texts: true,
      publishedAt: true,
      sourceFileName: true,
      body: {
        select: {
          slug: true,
          kind: true,
          nameHans: true,
          nameHant: true,
          nameEn: true,
          jurisdiction: { select: { isPractice: true } },
        },
      },
    },
  });
  return places.flatMap(({ version_id, section }) => {
    const version = versions.find(({ id }) => id === version_id);
    const shown = version === undefined ? null : showPassage(textOf(version.texts, section), ways);
    if (version === undefined || shown === null) return [];
    const { year, scope, number, templateId, body } = version;
    const principal = principalOf(body.kind, scope);
    const path = reportPath({ slug: body.slug, year, scope, principal, number });
    return {
      slug: body.slug,
      name: wording(body.nameHans, body.nameHant, body.nameEn),
      isPractice: body.jurisdiction.isPractice,
      year,
      scope,
      version: number,
      publishedAt: version.publishedAt.toISOString(),
      isHistorical: version.sourceFileName !== null,
      section: templateById(templateId).sections.find(({ key }) => key === section)?.title ?? null,
      path: `${path}#${section}`,
      shown,
    };
  });
}

function textOf(texts: unknown, section: string): string {
  if (typeof texts !== "object" || texts === null) return "";
  const text = Object.entries(texts).find(([key]) => key === section)?.[1];
  return typeof text === "string" ? text : "";
}

/** A body that is no government and has a consolidated report is known by it; one found through it is known to have one. */
function principalOf(kind: BodyKind, scope: ReportScope): ReportScope {
  return principalScope({ kind, hasConsolidated: scope === "consolidated" });
}
