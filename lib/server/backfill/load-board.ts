import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { BackfillBoard, BackfillFileLine, BodyProposal } from "#lib/domain/views/backfill-view.ts";
import { proposeBody } from "#lib/exchange/archive/propose-body.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import { bodyChoices } from "./body-choices.ts";
import { fileLine } from "./file-line.ts";
import { findBackfill } from "./find-file.ts";
import { backfillLine, countFiles, NONE } from "./load-backfills.ts";
import { loadRegister, type RegisteredBody } from "./load-register.ts";

/** A backfill with every file, in the order of the upload, and the bodies its titles name that the register lacks. */
export async function loadBoard(actor: Actor, id: string): Promise<BackfillBoard> {
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    const row = await findBackfill(tx, id);
    const counts = (await countFiles(tx, [id])).get(id) ?? NONE;
    const register = await loadRegister(tx, jurisdictionId);
    const bodies = new Map(register.map((body) => [body.id, body]));
    const rows = await tx.backfillFile.findMany({
      where: { backfillId: id },
      omit: { content: true },
      orderBy: { number: "asc" },
    });
    const files = rows.map((file) => fileLine({ ...file, content: null }, bodies));
    return {
      ...backfillLine(row, counts),
      files,
      proposals: proposals(files, register),
      parents: bodyChoices(register),
    };
  });
}

function proposals(
  files: readonly BackfillFileLine[],
  register: readonly RegisteredBody[],
): readonly BodyProposal[] {
  const unknown = new Map<string, number>();
  for (const { organisation, doubts, state } of files) {
    if (organisation === null || state !== "needs_look" || !doubts.includes("unknown_body")) continue;
    unknown.set(organisation, (unknown.get(organisation) ?? 0) + 1);
  }
  return [...unknown].flatMap(([organisation, count]) => {
    const proposed = proposeBody(organisation, register);
    return proposed === null ? [] : [{ organisation, files: count, ...proposed }];
  });
}
