import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import { findFile } from "./find-file.ts";

/** Sets a file aside: no report, or one that is here already. The file itself stays. What is decided already stays as it is. */
export async function setAsideFile(actor: Actor, id: string, at: Date = new Date()): Promise<void> {
  await asAdministrator(actor, async (tx) => {
    await findFile(tx, id);
    await tx.backfillFile.updateMany({
      where: { id, state: { in: ["ready", "needs_look", "not_readable"] } },
      data: { state: "set_aside", settledAt: at, settledByName: actor.name },
    });
  });
}
