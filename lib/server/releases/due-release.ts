import "server-only";
import { z } from "zod";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { eveningOf } from "#lib/server/public/evening-of.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { REAL_BODIES } from "./release-source.ts";
import type { Snapshot } from "./snapshot.ts";

/** night: what was published up to yesterday evening. now: whatever was published since the last release. */
export type ReleaseOccasion = "night" | "now";

export interface DueRelease {
  readonly day: string;
  readonly asOf: string | null;
  /** Everything published before this instant is in it. */
  readonly asAt: Date;
}

const newest = z.object({ is_due: z.boolean(), as_at: z.date() });

/** Which release is to be made; null where nothing was published since the last one. */
export async function dueRelease(
  snapshot: Snapshot,
  occasion: ReleaseOccasion,
  last: Date | null,
  now: Date,
): Promise<DueRelease | null> {
  const today = dayInChina(now);
  const asOf = occasion === "night" ? dayInChina(new Date(now.getTime() - 86_400_000)) : null;
  const [found] = await snapshot.all(Prisma.sql`
    SELECT EXISTS (SELECT FROM report_figures f JOIN ${REAL_BODIES} ON f.body_id = b.id
      WHERE f.published_at >= ${last?.toISOString() ?? "-infinity"}::timestamptz AND f.published_at < ${eveningOf(asOf)}) AS is_due,
      ${asOf === null ? Prisma.sql`now()` : eveningOf(asOf)} AS as_at`);
  const { is_due, as_at } = newest.parse(found);
  return is_due ? { day: asOf ?? today, asOf, asAt: as_at } : null;
}
