import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict, Malformed } from "#lib/domain/refusal.ts";
import { weighChanges } from "#lib/domain/reports/weigh-changes.ts";
import type { SaveDraftRequest, SaveDraftResult } from "#lib/domain/views/draft-exchange.ts";
import { outOfTurn } from "#lib/domain/workflow/out-of-turn.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { findReportToChange } from "./find-report.ts";
import { changesSince, knownChanges, lastChangeOf } from "./load-changes.ts";
import { authoriseNow } from "./move-report.ts";
import { readContent } from "./read-content.ts";
import { takeBack } from "./take-back.ts";
import { noteChanges, writeDraft } from "./write-draft.ts";

/**
 * Merges changes into the draft, place by place: what was typed over a value that still stands goes in, what meets somebody else's
 * typing comes back with both values, and a change that came before is not made twice. What is no figure is kept and marked.
 */
export async function saveDraft(
  actor: Actor,
  id: string,
  request: SaveDraftRequest,
  at: Date = new Date(),
): Promise<SaveDraftResult> {
  return await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authoriseNow(actor, "edit", found);
    const reportId = found.ref.id;
    const draft = await tx.draft.findUnique({ where: { reportId } });
    if (draft === null) throw new Conflict(outOfTurn(found.ref.state));

    const current = readContent(found.template, draft.content);
    const known = await knownChanges(tx, reportId, request.changes);
    const fresh = request.changes.filter((change) => !known.has(change.id));
    const weighed = weighChanges(found.template, current, fresh);
    if (weighed === null) throw new Malformed("a change of no place in this form");

    const isChanged = weighed.content !== current;
    const revision = draft.revision + (isChanged ? 1 : 0);
    const signOffVoided = isChanged && (await takeBack(tx, actor, found, at));
    const writing = { actor, revision, notes: weighed.taken, at };
    if (isChanged) await writeDraft(tx, found, { ...writing, content: weighed.content });
    else await noteChanges(tx, found, writing);

    const ids = new Set(request.changes.map((change) => change.id));
    const others = await changesSince(tx, reportId, { revision: request.baseRevision, except: ids });
    const savedAt = (isChanged ? at : draft.savedAt).toISOString();
    const saved = { revision, savedAt, others, signOffVoided };
    if (weighed.clashes.length === 0) return { outcome: "saved", ...saved };
    const clashes = [];
    const lastSaver = { by: draft.savedByName ?? "", at: draft.savedAt.toISOString() };
    for (const clash of weighed.clashes) {
      clashes.push({ ...clash, ...((await lastChangeOf(tx, reportId, clash.key)) ?? lastSaver) });
    }
    return { outcome: "clash", ...saved, clashes };
  });
}
