import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { aboutReport } from "./about-report.ts";
import { findReportToChange } from "./find-report.ts";
import { authorise, moveReport } from "./move-report.ts";
import { needDraft } from "./need-draft.ts";
import { recordEvent } from "./record-event.ts";

/** Asks the signatory to sign what the draft says at `revision`; a newer draft is a Conflict. */
export async function requestSignOff(
  actor: Actor,
  id: string,
  input: { readonly revision: number },
  at: Date = new Date(),
): Promise<void> {
  await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authorise(actor, "request_sign_off", found);
    const { facts, contentHash, revision } = await needDraft(tx, found, input);
    const attempt = { personId: actor.personId, reason: "", comments: 0 };
    await moveReport(tx, found, { act: "request_sign_off", facts, attempt, at });
    await tx.signOffRequest.create({
      data: {
        ...aboutReport(found),
        draftRevision: revision,
        sha256: contentHash,
        requestedAt: at,
        requestedById: actor.personId,
        requestedByName: actor.name,
      },
    });
    await recordEvent(tx, {
      kind: "sign_off_requested",
      detail: { contentHash },
      actor,
      about: aboutReport(found),
      at,
    });
  });
}
