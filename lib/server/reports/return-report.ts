import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict } from "#lib/domain/refusal.ts";
import { outOfTurn } from "#lib/domain/workflow/out-of-turn.ts";
import type { ReportState } from "#lib/domain/workflow/states.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { leaveStatusRenewal } from "#lib/server/public/leave-status-renewal.ts";
import { hearRenewals } from "#lib/server/public/listen-for-renewals.ts";
import { aboutReport } from "./about-report.ts";
import { findReportToChange } from "./find-report.ts";
import { authorise, moveReport } from "./move-report.ts";
import { needSubmission } from "./need-submission.ts";
import { recordEvent } from "./record-event.ts";
import { UNCHECKED } from "./unchecked.ts";

export interface ReturnReport {
  /** Number of the submission that the reviewer read. */
  readonly submission: number;
  /** The state that it was in on the screen. What another reviewer has approved meanwhile is not returned unawares. */
  readonly state: ReportState;
  readonly reason: string;
}

/** Sends a submission back. Needs a reason, or an open comment that a reviewer pinned to a place of this submission. */
export async function returnReport(
  actor: Actor,
  id: string,
  input: ReturnReport,
  at: Date = new Date(),
): Promise<void> {
  const reason = input.reason.trim();
  await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authorise(actor, "return", found);
    const submission = await needSubmission(tx, found, input.submission);
    if (found.ref.state !== input.state) throw new Conflict(outOfTurn(found.ref.state));
    const comments = await tx.comment.count({
      where: {
        submissionId: submission.id,
        side: "reviewer",
        resolvedAt: null,
        placeKind: { not: "report" },
        OR: [{ answersId: null }, { answersTo: { resolvedAt: null } }],
      },
    });
    const attempt = { personId: actor.personId, reason, comments };
    await moveReport(tx, found, { act: "return", facts: UNCHECKED, attempt, at });
    await tx.return.create({
      data: {
        ...aboutReport(found),
        submissionId: submission.id,
        side: "reviewer",
        reason,
        returnedAt: at,
        returnedById: actor.personId,
        returnedByName: actor.name,
      },
    });
    await recordEvent(tx, {
      kind: "report_returned",
      detail: { submission: submission.number, reason, comments },
      actor,
      about: aboutReport(found),
      at,
    });
    await leaveStatusRenewal(tx, actor, found, at);
  });
  await hearRenewals();
}
