import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { isAbove, mayAct, mayActInOffice } from "#lib/domain/access/policy.ts";
import { Forbidden } from "#lib/domain/refusal.ts";
import { queueOrder } from "#lib/domain/review/queue-order.ts";
import { reviewRisk } from "#lib/domain/review/review-risk.ts";
import type { QueueRow, QueueView } from "#lib/domain/views/queue-view.ts";
import { dayInChina, daysBetween } from "#lib/domain/workflow/calendar-day.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { describeReport, REPORT_PARTS } from "#lib/server/reports/find-report.ts";
import { loadSubmissionSigns, type SubmissionSigns } from "./load-submission-signs.ts";

const AFTER_SUBMISSION = ["submitted", "approved", "returned", "published", "correcting"] as const;

/** What a reviewer has before them. */
export async function loadQueue(actor: Actor, at: Date = new Date()): Promise<QueueView> {
  if (!mayActInOffice(actor, "review_queue")) throw new Forbidden("review_queue");
  return await inTenant(actor, async (tx) => {
    const reports = await tx.report.findMany({
      where: { state: { in: [...AFTER_SUBMISSION] } },
      include: REPORT_PARTS,
    });
    const signs = await loadSubmissionSigns(tx);
    const rows = reports.flatMap((report): readonly QueueRow[] => {
      const { ref, body, deadline } = describeReport(report);
      const state = AFTER_SUBMISSION.find((each) => each === ref.state);
      const submitted = signs.get(ref.id);
      const isTheirs = isAbove(actor, ref) && mayAct(actor, "read", ref);
      if (!isTheirs || state === undefined || submitted === undefined) return [];
      const waitsUntil = state === "submitted" || state === "approved" ? at : report.stateSince;
      return [
        {
          reportId: ref.id,
          body,
          year: report.year,
          scope: ref.scope,
          state,
          deadline,
          ...weigh(submitted, deadline, waitsUntil),
        },
      ];
    });
    const inState = (...states: QueueRow["state"][]) =>
      rows.filter(({ state }) => states.includes(state)).toSorted(queueOrder);
    return {
      waiting: inState("submitted"),
      approved: inState("approved"),
      returned: inState("returned"),
      published: inState("published", "correcting").toSorted(newestFirst),
    };
  });
}

function weigh(signs: SubmissionSigns, deadline: string | null, until: Date) {
  const { firstSubmittedAt, submittedAt, round, explainedFindings, hints, openComments, isCorrection } =
    signs;
  const wasLate = deadline !== null && dayInChina(firstSubmittedAt) > deadline;
  const { risk, reasons } = reviewRisk({ explainedFindings, hints, wasLate, round, isCorrection });
  return {
    submittedAt: submittedAt.toISOString(),
    waitingDays: Math.max(0, daysBetween(dayInChina(submittedAt), dayInChina(until))),
    wasLate,
    round,
    explainedFindings,
    hints,
    openComments,
    risk,
    riskReasons: reasons,
  };
}

function newestFirst(a: QueueRow, b: QueueRow): number {
  return b.year - a.year || Date.parse(b.submittedAt) - Date.parse(a.submittedAt);
}
