import "server-only";
import { z } from "zod";
import type { Release, ReleaseCounts } from "#lib/domain/releases/release.ts";
import { inForce } from "#lib/server/public/load-figures.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { REAL_BODIES, type ReleaseSource } from "./release-source.ts";

const counted = z.object({
  reports: z.number(),
  bodies: z.number(),
  years: z.array(z.number()),
  added: z.number(),
  revised: z.number(),
});

/** How much a release holds, and how that differs from the one before. */
export async function countRelease(
  { snapshot, asOf }: ReleaseSource,
  previous: Release | null,
): Promise<ReleaseCounts> {
  const since = previous?.asAt.toISOString() ?? "-infinity";
  const [found] = await snapshot.all(Prisma.sql`
    SELECT count(*)::int AS reports, count(DISTINCT f.body_id)::int AS bodies,
      coalesce(array_agg(DISTINCT f.year ORDER BY f.year), '{}') AS years,
      count(*) FILTER (WHERE first.published_at >= ${since}::timestamptz)::int AS added,
      count(*) FILTER (WHERE first.published_at < ${since}::timestamptz AND f.published_at >= ${since}::timestamptz)::int AS revised
    FROM ${REAL_BODIES} JOIN ${inForce(asOf)} f ON f.body_id = b.id
    JOIN report_figures first ON first.report_id = f.report_id AND first.number = 1`);
  const counts = counted.parse(found);
  const before = previous?.counts.reports ?? 0;
  return { ...counts, withdrawn: Math.max(0, before + counts.added - counts.reports) };
}
