import "server-only";
import type { SearchArea } from "#lib/domain/views/search-area.ts";
import { wording } from "#lib/domain/wording.ts";
import { inPublic } from "#lib/server/database/in-public.ts";

interface Row {
  readonly slug: string;
  readonly short_hans: string;
  readonly short_hant: string;
  readonly short_en: string;
  readonly depth: number;
}

/**
 * Areas to look in: the provinces, each followed by its cities, practice last; and the one asked for where it is neither. Each body is looked up by itself: the planner
 * expects thousands of a function and would go through all bodies of the country.
 */
export async function loadSearchAreas(asked: string | null): Promise<readonly SearchArea[]> {
  const rows = await inPublic(
    (tx) => tx.$queryRaw<readonly Row[]>`
      WITH areas AS (
        SELECT p.id, p.slug, p.is_practice, p.slug AS above, 0 AS depth FROM fence.governments('province') p
        UNION ALL
        SELECT c.id, c.slug, c.is_practice, coalesce(p.slug, c.slug), CASE WHEN p.slug IS NULL THEN 0 ELSE 1 END
        FROM fence.governments('city') c LEFT JOIN fence.governments('province') p ON p.id = c.parent_id
        UNION ALL
        SELECT b.id, b.slug, j.is_practice, b.slug, 0 FROM bodies b JOIN jurisdictions j ON j.id = b.jurisdiction_id
        WHERE b.slug = ${asked} AND NOT (b.kind = 'government' AND b.level IN ('province', 'city'))
      )
      SELECT b.slug, b.short_name_zh_hans AS short_hans, b.short_name_zh_hant AS short_hant, b.short_name_en AS short_en, a.depth::int
      FROM areas a CROSS JOIN LATERAL (SELECT * FROM bodies o WHERE o.id = a.id OFFSET 0) b
      ORDER BY a.is_practice, a.above, a.depth, a.slug`,
  );
  return rows.map((row) => ({
    slug: row.slug,
    name: wording(row.short_hans, row.short_hant, row.short_en),
    depth: row.depth === 0 ? 0 : 1,
  }));
}
