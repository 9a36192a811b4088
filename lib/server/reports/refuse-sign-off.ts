import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { aboutReport } from "./about-report.ts";
import { findReportToChange } from "./find-report.ts";
import { authorise, moveReport } from "./move-report.ts";
import { recordEvent } from "./record-event.ts";
import { UNCHECKED } from "./unchecked.ts";

/** The signatory hands the report back to its officer and says why. */
export async function refuseSignOff(
  actor: Actor,
  id: string,
  input: { readonly reason: string },
  at: Date = new Date(),
): Promise<void> {
  const reason = input.reason.trim();
  await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authorise(actor, "refuse_sign_off", found);
    const attempt = { personId: actor.personId, reason, comments: 0 };
    await moveReport(tx, found, { act: "refuse_sign_off", facts: UNCHECKED, attempt, at });
    await tx.return.create({
      data: {
        ...aboutReport(found),
        side: "body",
        reason,
        returnedAt: at,
        returnedById: actor.personId,
        returnedByName: actor.name,
      },
    });
    await recordEvent(tx, {
      kind: "sign_off_refused",
      detail: { reason },
      actor,
      about: aboutReport(found),
      at,
    });
  });
}
