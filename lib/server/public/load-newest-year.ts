import "server-only";
import { inPublic } from "#lib/server/database/in-public.ts";
import { thisYear } from "./this-year.ts";

/** The newest report year that a jurisdiction collects or has published, practice left out where there is anything else. */
export async function loadNewestYear(): Promise<number> {
  const [found] = await inPublic(
    (tx) => tx.$queryRaw<readonly { year: number }[]>`
      SELECT y.year::int FROM (
        SELECT year, jurisdiction_id FROM collection_years UNION ALL SELECT year, jurisdiction_id FROM current_versions
      ) y JOIN jurisdictions j ON j.id = y.jurisdiction_id
      ORDER BY j.is_practice, y.year DESC LIMIT 1`,
  );
  return found?.year ?? thisYear() - 1;
}
