import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { Transaction } from "#lib/server/database/client.ts";

interface Renewal {
  readonly jurisdictionId: string;
  readonly slug: string;
  readonly at: Date;
}

/** Leaves the renewal of what shows a body to do, in the transaction of the change. */
export async function leaveRenewal(
  tx: Transaction,
  actor: Actor,
  { jurisdictionId, slug, at }: Renewal,
): Promise<void> {
  await tx.outboxItem.create({
    data: {
      jurisdictionId,
      createdById: actor.personId,
      topic: "published",
      payload: { slug },
      createdAt: at,
    },
  });
}
