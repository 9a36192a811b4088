import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { mayResolveComment } from "#lib/domain/access/policy.ts";
import { Forbidden, NotFound } from "#lib/domain/refusal.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { isUuid } from "#lib/server/database/is-uuid.ts";
import { aboutReport } from "./about-report.ts";
import { findReportToChange } from "./find-report.ts";
import { authoriseNow } from "./move-report.ts";
import { recordEvent } from "./record-event.ts";

/** Marks a comment, and so its thread, as dealt with. One that is settled already stays as it was. */
export async function resolveComment(
  actor: Actor,
  id: string,
  commentId: string,
  at: Date = new Date(),
): Promise<void> {
  await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authoriseNow(actor, "comment", found);
    const comment = isUuid(commentId)
      ? await tx.comment.findFirst({ where: { id: commentId, reportId: found.ref.id, answersId: null } })
      : null;
    if (comment === null) throw new NotFound(`comment ${commentId}`);
    const known = { side: comment.side, isInternal: comment.submissionId === null };
    if (!mayResolveComment(actor, known, found.ref)) throw new Forbidden(`resolve comment ${commentId}`);
    const { count } = await tx.comment.updateMany({
      where: { id: comment.id, resolvedAt: null },
      data: { resolvedAt: at, resolvedById: actor.personId, resolvedByName: actor.name },
    });
    if (count === 0) return;
    await recordEvent(tx, {
      kind: "comment_resolved",
      detail: { comment: comment.id },
      actor,
      about: aboutReport(found),
      at,
    });
  });
}
