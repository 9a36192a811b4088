import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { judgeFile } from "./judge-file.ts";
import { loadRegister } from "./load-register.ts";

/**
 * Reads the next file of a backfill and writes down what became of it, in one transaction that holds its row: a process that is
 * killed leaves the file as it was for the next one, and no file is read twice. False when nothing is left or reading was stopped.
 */
export async function readNextFile(
  actor: Actor,
  backfillId: string,
  at: Date = new Date(),
): Promise<boolean> {
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    const id = await takeNext(tx, backfillId);
    if (id === null) return false;
    const file = await tx.backfillFile.findUniqueOrThrow({ where: { id }, include: { evidence: true } });
    const register = await loadRegister(tx, jurisdictionId);
    const judged = await judgeFile(tx, file, register);
    await tx.backfillFile.update({ where: { id }, data: { ...judged, readAt: at } });
    return true;
  });
}

async function takeNext(tx: Transaction, backfillId: string): Promise<string | null> {
  const [next] = await tx.$queryRaw<{ id: string }[]>`
    SELECT f.id FROM backfill_files f JOIN backfills b ON b.id = f.backfill_id
    WHERE f.backfill_id = ${backfillId}::uuid AND f.state = 'waiting' AND b.stopped_at IS NULL
    ORDER BY f.number LIMIT 1 FOR UPDATE OF f SKIP LOCKED`;
  return next?.id ?? null;
}
