import "server-only";
import { inPublic } from "#lib/server/database/in-public.ts";
import { thisYear } from "./this-year.ts";

/** The newest report year that a jurisdiction collects or has published, practice left out where there is anything else. */
export async function loadNewestYear(): Promise<number> {
  const [found] = await inPublic(
    (tx) => tx.$queryRaw<readonly { year: number }[]>`
      SELECT y.year::int FROM generate_series(2008, 2100) AS y(year) CROSS JOIN (VALUES (false), (true)) AS p(is_practice)
      WHERE EXISTS (SELECT FROM jurisdictions j WHERE j.is_practice = p.is_practice
        AND (EXISTS (SELECT FROM collection_years c WHERE c.jurisdiction_id = j.id AND c.year = y.year)
          OR EXISTS (SELECT FROM current_versions c WHERE c.jurisdiction_id = j.id AND c.year = y.year)))
      ORDER BY p.is_practice, y.year DESC LIMIT 1`,
  );
  return found?.year ?? thisYear() - 1;
}
