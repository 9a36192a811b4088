import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import { findFile } from "./find-file.ts";

/** The file itself, as it came. */
export async function loadEvidence(
  actor: Actor,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  return await asAdministrator(actor, async (tx) => {
    const { path, evidence } = await findFile(tx, id);
    return { name: path.slice(path.lastIndexOf("/") + 1), bytes: new Uint8Array(evidence?.bytes ?? []) };
  });
}
