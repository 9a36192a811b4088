import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { aboutReport } from "./about-report.ts";
import { asJson } from "./as-json.ts";
import { findReportToChange } from "./find-report.ts";
import { loadVersionInForce } from "./load-version.ts";
import { authorise, moveReport } from "./move-report.ts";
import { recordEvent } from "./record-event.ts";
import { UNCHECKED } from "./unchecked.ts";

/** Opens a published report for a correction; the version in force stays public until the next is published. */
export async function startCorrection(
  actor: Actor,
  id: string,
  input: { readonly reason: string },
  at: Date = new Date(),
): Promise<void> {
  const reason = input.reason.trim();
  await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authorise(actor, "start_correction", found);
    const attempt = { personId: actor.personId, reason, comments: 0 };
    await moveReport(tx, found, { act: "start_correction", facts: UNCHECKED, attempt, at });
    const version = await loadVersionInForce(tx, found);
    if (version === null) throw new Error(`report ${found.ref.id} is published without a version`);
    // A report entered as published elsewhere never had a draft; one that was submitted still has what was published.
    const hasDraft = (await tx.draft.count({ where: { reportId: found.ref.id } })) > 0;
    if (!hasDraft) {
      await tx.draft.create({
        data: {
          ...aboutReport(found),
          content: asJson(version.content),
          savedAt: at,
          savedById: actor.personId,
          savedByName: actor.name,
        },
      });
    }
    await recordEvent(tx, {
      kind: "correction_started",
      detail: { version: version.number, reason },
      actor,
      about: aboutReport(found),
      at,
    });
  });
}
