import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict } from "#lib/domain/refusal.ts";
import type { DraftState } from "#lib/domain/views/draft-exchange.ts";
import { outOfTurn } from "#lib/domain/workflow/out-of-turn.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { findReport } from "./find-report.ts";
import { authoriseNow } from "./move-report.ts";
import { readContent } from "./read-content.ts";

/** The whole draft, for a browser that has to begin again. For those who may edit it now. */
export async function loadDraft(actor: Actor, id: string): Promise<DraftState> {
  return await inTenant(actor, async (tx) => {
    const found = await findReport(tx, actor, id);
    authoriseNow(actor, "edit", found);
    const draft = await tx.draft.findUnique({ where: { reportId: found.ref.id } });
    if (draft === null) throw new Conflict(outOfTurn(found.ref.state));
    const { title, values, texts } = readContent(found.template, draft.content);
    const cells = Object.entries(values).map(([key, { raw }]) => [key, raw]);
    return {
      revision: draft.revision,
      savedAt: draft.savedByName === null ? null : draft.savedAt.toISOString(),
      title,
      cells: Object.fromEntries(cells),
      texts: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text ?? ""])),
    };
  });
}
