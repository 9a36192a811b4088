import "server-only";
import { inOutbox } from "#lib/server/database/in-outbox.ts";
import type { BackfillJob } from "./wake-backfill.ts";

/** Backfills with files that nobody has read yet, other than those somebody stopped. */
export async function backfillsLeftToRead(): Promise<readonly BackfillJob[]> {
  return await inOutbox(async (tx) => {
    const left = await tx.backfill.findMany({
      where: { stoppedAt: null, files: { some: { state: "waiting" } } },
      select: { id: true, begunById: true },
      orderBy: { begunAt: "asc" },
    });
    return left.map(({ id, begunById }) => ({ backfillId: id, personId: begunById }));
  });
}
