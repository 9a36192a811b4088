import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { leaveStatusRenewal } from "#lib/server/public/leave-status-renewal.ts";
import { hearRenewals } from "#lib/server/public/listen-for-renewals.ts";
import { aboutReport } from "./about-report.ts";
import { asJson } from "./as-json.ts";
import { findReportToChange } from "./find-report.ts";
import { authorise, moveReport } from "./move-report.ts";
import { needDraft } from "./need-draft.ts";
import { recordEvent } from "./record-event.ts";

/**
 * Submits what the draft says at `revision`; a newer draft is a Conflict. The server checks once more and decides: errors and
 * unexplained findings block. What is submitted is frozen with its findings and explanations.
 */
export async function submitReport(
  actor: Actor,
  id: string,
  input: { readonly revision: number },
  at: Date = new Date(),
): Promise<{ submission: number }> {
  const submitted = await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authorise(actor, "submit", found);
    const { facts, content, contentHash, revision, findings, explanations } = await needDraft(
      tx,
      found,
      input,
    );
    const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
    const attempt = { personId: actor.personId, reason: "", comments: 0 };
    await moveReport(tx, found, { act: "submit", facts, attempt, at });
    const number = (await tx.submission.count({ where: { reportId: found.ref.id } })) + 1;
    await tx.submission.create({
      data: {
        ...aboutReport(found),
        number,
        draftRevision: revision,
        content: asJson(content),
        findings: asJson(findings),
        explanations: asJson(explanations.filter(({ fingerprint }) => fingerprints.has(fingerprint))),
        sha256: contentHash,
        submittedAt: at,
        submittedById: actor.personId,
        submittedByName: actor.name,
      },
    });
    await recordEvent(tx, {
      kind: "report_submitted",
      detail: { submission: number, contentHash },
      actor,
      about: aboutReport(found),
      at,
    });
    await leaveStatusRenewal(tx, actor, found, at);
    return { submission: number };
  });
  // Whoever submitted sees it on the public pages with the next click.
  await hearRenewals();
  return submitted;
}
