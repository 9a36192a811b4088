import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";
import { acceptFile } from "./accept-file.ts";
import { findBackfill } from "./find-file.ts";

/**
 * Publishes every ready file of a backfill as a historical report, each in its own transaction: one that cannot be accepted holds up no
 * other, and a process that is killed leaves the rest ready for the next time. Then renews the public pages.
 */
export async function acceptReady(
  actor: Actor,
  id: string,
  at: Date = new Date(),
): Promise<{ readonly accepted: number; readonly kept: number }> {
  const ready = await asAdministrator(actor, async (tx) => {
    await findBackfill(tx, id);
    return await tx.backfillFile.findMany({
      where: { backfillId: id, state: "ready" },
      select: { id: true },
      orderBy: [{ year: "asc" }, { number: "asc" }],
    });
  });
  let accepted = 0;
  for (const file of ready) if (await acceptFile(actor, file.id, at)) accepted += 1;
  if (accepted > 0) await renewPublicPages();
  return { accepted, kept: ready.length - accepted };
}
