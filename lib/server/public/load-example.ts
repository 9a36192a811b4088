import "server-only";
import type { BodyLevel } from "#lib/domain/reports/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";

/**
 * Address of the government about which most can be said: the one with the most sister governments that have published the newest year, then with
 * the most years; of a city, or of a county where no city has published. A real one before one of practice where both say as much. Null before
 * anything is published.
 */
export async function loadExample(tx: Transaction): Promise<string | null> {
  return (await loadOf(tx, "city")) ?? (await loadOf(tx, "county"));
}

async function loadOf(tx: Transaction, level: BodyLevel): Promise<string | null> {
  const [row] = await tx.$queryRaw<readonly { slug: string }[]>`
    WITH reports AS (
      SELECT b.id, b.slug, b.parent_id, b.is_practice, c.year
      FROM fence.governments(${level}::body_level) b
      JOIN current_versions c ON c.body_id = b.id AND c.scope = 'consolidated'
    ), newest AS (
      SELECT id, slug, parent_id, is_practice, max(year) AS year, count(*) AS years FROM reports GROUP BY 1, 2, 3, 4
    ), sisters AS (
      SELECT parent_id, year, count(*) AS n FROM reports GROUP BY 1, 2
    )
    SELECT n.slug FROM newest n JOIN sisters s USING (parent_id, year)
    ORDER BY least(s.n, 5) DESC, n.is_practice, n.years DESC, s.n DESC, n.slug
    LIMIT 1`;
  return row?.slug ?? null;
}
