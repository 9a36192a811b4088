import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { type AddBody, addBody } from "#lib/server/administration/add-body.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import { findBackfill } from "./find-file.ts";
import { wakeBackfill } from "./wake-backfill.ts";

export interface AddProposedBody {
  /** The name as the titles print it, by which the files are found. */
  readonly organisation: string;
  readonly body: AddBody;
}

/** Adds a body that titles name and the register lacks; then the files that name it are read once more. */
export async function addProposedBody(
  actor: Actor,
  backfillId: string,
  { organisation, body }: AddProposedBody,
  at: Date = new Date(),
): Promise<void> {
  await asAdministrator(actor, async (tx) => await findBackfill(tx, backfillId));
  await addBody(actor, body, at);
  await asAdministrator(actor, async (tx) => {
    await tx.backfillFile.updateMany({
      where: { backfillId, organisation, state: "needs_look" },
      data: { state: "waiting" },
    });
  });
  await wakeBackfill({ backfillId, personId: actor.personId });
}
