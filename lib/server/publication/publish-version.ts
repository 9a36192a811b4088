import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { aboutReport } from "#lib/server/reports/about-report.ts";
import type { FoundReport } from "#lib/server/reports/find-report.ts";
import { readContent } from "#lib/server/reports/read-content.ts";
import { readExplanations } from "#lib/server/reports/read-explanations.ts";
import { readFindings } from "#lib/server/reports/read-findings.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { type WrittenVersion, writeVersion } from "./write-version.ts";

/**
 * Writes the version that an approved submission becomes, puts the publication on record and leaves the renewal of the public pages
 * to do. Part of the transaction that moves the report.
 */
export async function publishVersion(
  tx: Transaction,
  actor: Actor,
  found: FoundReport,
  at: Date,
): Promise<WrittenVersion> {
  const { ref, body, subject, template } = found;
  const about = aboutReport(found);
  const submission = await tx.submission.findFirstOrThrow({
    where: { reportId: ref.id },
    orderBy: { number: "desc" },
  });
  const findings = readFindings(submission.findings);
  const version = await writeVersion(tx, {
    report: {
      id: ref.id,
      jurisdictionId: ref.jurisdictionId,
      bodyId: ref.bodyId,
      slug: body.slug,
      year: subject.year,
      scope: ref.scope,
    },
    template,
    content: readContent(template, submission.content),
    findings,
    // A reason for a finding that is no longer there says nothing to the public.
    explanations: readExplanations(submission.explanations)
      .filter(({ fingerprint }) => findings.some((finding) => finding.fingerprint === fingerprint))
      .map(({ fingerprint, text }) => ({ fingerprint, text })),
    submissionId: submission.id,
    correctionReason: found.isPublished ? await correctionReason(tx, ref.id) : null,
    sourceUrl: null,
    publishedBy: { id: actor.personId, name: actor.name },
    at,
  });
  const { number, sha256 } = version;
  await recordEvent(tx, {
    kind: "report_published",
    detail: { version: number, sha256 },
    actor,
    about,
    at,
  });
  await leaveRenewal(tx, actor, {
    jurisdictionId: ref.jurisdictionId,
    slug: body.slug,
    year: subject.year,
    at,
  });
  return version;
}

/** Why the report was opened again, from the record of when it was. */
async function correctionReason(tx: Transaction, reportId: string): Promise<string> {
  const opened = await tx.auditEvent.findFirstOrThrow({
    where: { reportId, kind: "correction_started" },
    orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
  });
  const { detail } = opened;
  if (typeof detail !== "object" || detail === null || !("reason" in detail)) {
    throw new Error(`the correction of report ${reportId} has no reason on record`);
  }
  return String(detail.reason);
}
