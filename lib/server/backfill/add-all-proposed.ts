import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Refused } from "#lib/domain/refusal.ts";
import { addProposedBody } from "./add-proposed-body.ts";
import { loadBoard } from "./load-board.ts";

/** Adds every body that is proposed as it is proposed. What is refused, because its address is taken, stays proposed. */
export async function addAllProposed(
  actor: Actor,
  backfillId: string,
  at: Date = new Date(),
): Promise<{ readonly added: number; readonly refused: number }> {
  const { proposals } = await loadBoard(actor, backfillId);
  let added = 0;
  for (const { organisation, files: _files, ...proposed } of proposals) {
    const body = { ...proposed, ...NOTHING_MORE };
    try {
      await addProposedBody(actor, backfillId, { organisation, body }, at);
      added += 1;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
  return { added, refused: proposals.length - added };
}

/** What a title does not tell: the names in other languages, and duties that somebody sets later. */
export const NOTHING_MORE = {
  nameHant: "",
  nameEn: "",
  isDisclosureOffice: false,
  mustReport: true,
  mayMakeRegulations: false,
} as const;
