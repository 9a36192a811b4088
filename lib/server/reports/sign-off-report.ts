import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { aboutReport } from "./about-report.ts";
import { findReportToChange } from "./find-report.ts";
import { authorise, moveReport } from "./move-report.ts";
import { needDraft } from "./need-draft.ts";
import { recordEvent } from "./record-event.ts";

/** Signs the content with this hash; other content is a Conflict. The officer then submits it. */
export async function signOffReport(
  actor: Actor,
  id: string,
  input: { readonly contentHash: string },
  at: Date = new Date(),
): Promise<void> {
  await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authorise(actor, "sign_off", found);
    const { facts, contentHash, revision } = await needDraft(tx, found, input);
    const attempt = { personId: actor.personId, reason: "", comments: 0 };
    await moveReport(tx, found, { act: "sign_off", facts, attempt, at });
    await tx.signOff.create({
      data: {
        ...aboutReport(found),
        step: 1,
        draftRevision: revision,
        sha256: contentHash,
        signedAt: at,
        signedById: actor.personId,
        signedByName: actor.name,
      },
    });
    await recordEvent(tx, {
      kind: "signed_off",
      detail: { contentHash },
      actor,
      about: aboutReport(found),
      at,
    });
  });
}
