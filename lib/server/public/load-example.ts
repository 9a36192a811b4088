import "server-only";
import type { Transaction } from "#lib/server/database/client.ts";

/**
 * Address of the government about which most can be said: of cities and counties the one with the most sister governments that have published the newest
 * year, then with the most years. A real one before one of practice where both say as much. Null before anything is published.
 */
export async function loadExample(tx: Transaction): Promise<string | null> {
  const [row] = await tx.$queryRaw<readonly { slug: string }[]>`
    WITH reports AS (
      SELECT b.id, b.slug, b.parent_id, b.level, j.is_practice, c.year
      FROM bodies b
      JOIN jurisdictions j ON j.id = b.jurisdiction_id
      JOIN current_versions c ON c.body_id = b.id AND c.scope = 'consolidated'
      WHERE b.kind = 'government' AND b.level IN ('city', 'county')
    ), newest AS (
      SELECT id, slug, parent_id, level, is_practice, max(year) AS year, count(*) AS years FROM reports GROUP BY 1, 2, 3, 4, 5
    ), sisters AS (
      SELECT parent_id, level, year, count(*) AS n FROM reports GROUP BY 1, 2, 3
    )
    SELECT n.slug FROM newest n JOIN sisters s USING (parent_id, level, year)
    ORDER BY least(s.n, 5) DESC, n.is_practice, n.years DESC, s.n DESC, n.slug
    LIMIT 1`;
  return row?.slug ?? null;
}
