import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { BackfillCounts, BackfillLine } from "#lib/domain/views/backfill-view.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { Backfill } from "#prisma/generated/client.ts";

/** The backfills of the administrator's jurisdiction, newest first. */
export async function loadBackfills(actor: Actor): Promise<readonly BackfillLine[]> {
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    const rows = await tx.backfill.findMany({
      where: { jurisdictionId },
      orderBy: [{ begunAt: "desc" }, { id: "desc" }],
    });
    const counts = await countFiles(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => backfillLine(row, counts.get(row.id) ?? NONE));
  });
}

export function backfillLine(row: Backfill, counts: BackfillCounts): BackfillLine {
  const { id, name, begunAt, begunByName, stoppedAt } = row;
  return { id, name, begunAt: begunAt.toISOString(), begunByName, isStopped: stoppedAt !== null, counts };
}

/** Files by state, for each of the given backfills. */
export async function countFiles(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, BackfillCounts>> {
  const groups = await tx.backfillFile.groupBy({
    by: ["backfillId", "state"],
    where: { backfillId: { in: [...ids] } },
    _count: { _all: true },
  });
  const counts = new Map<string, BackfillCounts>();
  for (const { backfillId, state, _count } of groups) {
    counts.set(backfillId, { ...(counts.get(backfillId) ?? NONE), [state]: _count._all });
  }
  return counts;
}

export const NONE: BackfillCounts = {
  waiting: 0,
  ready: 0,
  needs_look: 0,
  not_readable: 0,
  accepted: 0,
  set_aside: 0,
};
