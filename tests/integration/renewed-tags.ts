import { query } from "#tests/site/site-database.ts";

/** What was made out of date by changes within a jurisdiction, the newest last. */
export async function renewedTags(jurisdictionId: string): Promise<readonly string[]> {
  const rows = await query<{ tags: string[] }>(
    "SELECT tags FROM renewals WHERE jurisdiction_id = $1 ORDER BY id",
    [jurisdictionId],
  );
  return rows.flatMap(({ tags }) => tags);
}
