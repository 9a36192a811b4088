import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { leaveStatusRenewal } from "#lib/server/public/leave-status-renewal.ts";
import { hearRenewals } from "#lib/server/public/listen-for-renewals.ts";
import { aboutReport } from "./about-report.ts";
import { findReportToChange } from "./find-report.ts";
import { authorise, moveReport } from "./move-report.ts";
import { needSubmission } from "./need-submission.ts";
import { recordEvent } from "./record-event.ts";
import { UNCHECKED } from "./unchecked.ts";

export interface ApproveReport {
  /** Number of the submission that the reviewer read. */
  readonly submission: number;
  readonly note: string;
}

/** Approves a submission; publishing is another act. Whoever submitted it cannot approve it. */
export async function approveReport(
  actor: Actor,
  id: string,
  input: ApproveReport,
  at: Date = new Date(),
): Promise<void> {
  const note = input.note.trim();
  await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authorise(actor, "approve", found);
    const submission = await needSubmission(tx, found, input.submission);
    const facts = { ...UNCHECKED, steppedBy: submission.submittedById };
    const attempt = { personId: actor.personId, reason: note, comments: 0 };
    await moveReport(tx, found, { act: "approve", facts, attempt, at });
    await tx.approval.create({
      data: {
        ...aboutReport(found),
        submissionId: submission.id,
        note,
        approvedAt: at,
        approvedById: actor.personId,
        approvedByName: actor.name,
      },
    });
    await recordEvent(tx, {
      kind: "report_approved",
      detail: { submission: submission.number, note },
      actor,
      about: aboutReport(found),
      at,
    });
    await leaveStatusRenewal(tx, actor, found, at);
  });
  await hearRenewals();
}
