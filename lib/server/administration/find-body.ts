import "server-only";
import { NotFound } from "#lib/domain/refusal.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { isUuid } from "#lib/server/database/is-uuid.ts";
import type { Body } from "#prisma/generated/client.ts";

/** A body of the jurisdiction, or NotFound. */
export async function findBody(tx: Transaction, jurisdictionId: string, bodyId: string): Promise<Body> {
  const body = isUuid(bodyId) ? await tx.body.findFirst({ where: { id: bodyId, jurisdictionId } }) : null;
  if (body === null) throw new NotFound(`body ${bodyId}`);
  return body;
}
