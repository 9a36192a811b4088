import "server-only";
import { NotFound } from "#lib/domain/refusal.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { isUuid } from "#lib/server/database/is-uuid.ts";
import type { Backfill } from "#prisma/generated/client.ts";
import type { FileWithEvidence } from "./judge-file.ts";

/** A backfill of the administrator's jurisdiction; a foreign one is not there. */
export async function findBackfill(tx: Transaction, id: string): Promise<Backfill> {
  const found = isUuid(id) ? await tx.backfill.findUnique({ where: { id } }) : null;
  if (found === null) throw new NotFound(`backfill ${id}`);
  return found;
}

/** A file of a backfill with its bytes. */
export async function findFile(tx: Transaction, id: string): Promise<FileWithEvidence> {
  const found = isUuid(id)
    ? await tx.backfillFile.findUnique({ where: { id }, include: { evidence: true } })
    : null;
  if (found === null) throw new NotFound(`backfill file ${id}`);
  return found;
}
