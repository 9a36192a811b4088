import "server-only";
import type { Transaction } from "#lib/server/database/client.ts";

/**
 * Address of the government about which most can be said: of cities and counties the one with the most sister governments that have published the newest
 * year, then with the most years. A real one before one of practice where both say as much. Null before anything is published.
 */
export async function loadExample(tx: Transaction): Promise<string | null> {
  const [row] = await tx.$queryRaw<readonly { slug: string }[]>`
    WITH newest AS (
      SELECT c.body_id, max(c.year) AS year, count(*) AS years FROM current_versions c WHERE c.scope = 'consolidated' GROUP BY c.body_id
    )
    SELECT b.slug
    FROM newest n
    JOIN bodies b ON b.id = n.body_id AND b.kind = 'government' AND b.level IN ('city', 'county')
    JOIN jurisdictions j ON j.id = b.jurisdiction_id
    CROSS JOIN LATERAL (
      SELECT count(*) AS n FROM bodies s JOIN current_versions c ON c.body_id = s.id AND c.year = n.year AND c.scope = 'consolidated'
      WHERE s.parent_id = b.parent_id AND s.kind = b.kind AND s.level = b.level
    ) sisters
    ORDER BY least(sisters.n, 5) DESC, j.is_practice, n.years DESC, sisters.n DESC, b.slug
    LIMIT 1`;
  return row?.slug ?? null;
}
