import "server-only";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
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
 * Bodies whose name (in any language), short name, division code or address contains what is asked. Bodies with reports come
 * first, then by level and name. What is asked is compared as typed, letters of either case alike.
 */
export async function searchBodies(question: string): Promise<readonly FoundBody[]> {
  const asked = question.normalize("NFKC").trim().slice(0, 80);
  if (asked === "") return [];
  const pattern = `%${asked.replaceAll(/[\\%_]/g, "\\$&").replaceAll(/\s+/g, "%")}%`;
  const rows = await inPublic(
    (tx) => tx.$queryRaw<readonly Row[]>`
      SELECT b.slug, b.name_zh_hans, b.name_zh_hant, b.name_en, b.kind::text, b.level::text,
             j.name_zh_hans AS in_hans, j.name_zh_hant AS in_hant, j.name_en AS in_en, j.is_practice,
             coalesce(array_agg(DISTINCT c.year::int ORDER BY c.year::int DESC) FILTER (WHERE c.year IS NOT NULL), '{}') AS years
      FROM bodies b
      JOIN jurisdictions j ON j.id = b.jurisdiction_id
      LEFT JOIN current_versions c ON c.body_id = b.id
      WHERE concat_ws(E'\n', b.name_zh_hans, b.name_zh_hant, b.name_en, b.short_name_zh_hans, b.short_name_zh_hant,
                      b.short_name_en, b.code, b.slug) ILIKE ${pattern}
      GROUP BY b.id, j.id
      ORDER BY count(c.year) = 0, j.is_practice, b.level, char_length(b.name_zh_hans), b.name_zh_hans, b.slug
      LIMIT ${MOST_FOUND}`,
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
