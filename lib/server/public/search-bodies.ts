import "server-only";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import { waysToWrite } from "#lib/domain/search/ways-to-write.ts";
import type { FoundBody } from "#lib/domain/views/found-body.ts";
import { wording } from "#lib/domain/wording.ts";
import { inPublic } from "#lib/server/database/in-public.ts";

interface Row {
  readonly slug: string;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly in_hans: string;
  readonly in_hant: string;
  readonly in_en: string;
  readonly is_practice: boolean;
  readonly years: readonly number[];
}

export const MOST_FOUND = 50;

/**
 * Bodies whose name in any language, short name, pinyin (with or without spaces), initials, division code or address has every word of what is asked.
 * Those called exactly so come first, then those whose name begins so, then by level and length; practice comes last.
 */
export async function searchBodies(question: string): Promise<readonly FoundBody[]> {
  const ways = waysToWrite(question.slice(0, 80));
  if (ways.length === 0) return [];
  const rows = await inPublic(
    (tx) => tx.$queryRaw<readonly Row[]>`
      SELECT b.slug, b.name_zh_hans, b.name_zh_hant, b.name_en, b.kind::text, b.level::text,
             j.name_zh_hans AS in_hans, j.name_zh_hant AS in_hant, j.name_en AS in_en, j.is_practice,
             ARRAY(SELECT DISTINCT c.year::int FROM current_versions c WHERE c.body_id = b.id ORDER BY 1 DESC) AS years
      FROM fence.find_bodies(${[...ways]}::text[], ${MOST_FOUND}::int) f
      JOIN bodies b ON b.id = f.body_id
      JOIN jurisdictions j ON j.id = b.jurisdiction_id
      ORDER BY f.place`,
  );
  return rows.map((row) => ({
    slug: row.slug,
    name: wording(row.name_zh_hans, row.name_zh_hant, row.name_en),
    kind: row.kind,
    level: row.level,
    jurisdiction: wording(row.in_hans, row.in_hant, row.in_en),
    isPractice: row.is_practice,
    years: row.years,
  }));
}
