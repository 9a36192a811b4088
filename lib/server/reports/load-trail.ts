import "server-only";
import type { ReportView, SubmissionSummary, VersionSummary } from "#lib/domain/views/report-view.ts";
import { WITH_OFFICER } from "#lib/domain/workflow/transitions.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";

export interface ReportTrail {
  /** First to last. */
  readonly submissions: readonly SubmissionSummary[];
  /** First to last. */
  readonly versions: readonly VersionSummary[];
  readonly lastReturn: ReportView["lastReturn"];
}

/** What a report has left behind on its way: submissions, versions, and the return it is being revised after. */
export async function loadTrail(tx: Transaction, { ref }: FoundReport): Promise<ReportTrail> {
  const submissions = await tx.submission.findMany({
    where: { reportId: ref.id },
    orderBy: { number: "asc" },
    select: { id: true, number: true, sha256: true, submittedAt: true, submittedByName: true },
  });
  const versions = await tx.reportVersion.findMany({
    where: { reportId: ref.id },
    orderBy: { number: "asc" },
    select: {
      number: true,
      sha256: true,
      previousSha256: true,
      correctionReason: true,
      publishedAt: true,
      publishedByName: true,
    },
  });
  const isWithOfficer = WITH_OFFICER.some((state) => state === ref.state);
  const lastSubmitted = submissions.at(-1)?.submittedAt;
  const returned = isWithOfficer
    ? await tx.return.findFirst({
        where: { reportId: ref.id, ...(lastSubmitted ? { returnedAt: { gte: lastSubmitted } } : {}) },
        orderBy: { returnedAt: "desc" },
      })
    : null;
  return {
    submissions: submissions.map(({ id, number, sha256, submittedAt, submittedByName }) => ({
      id,
      number,
      contentHash: sha256,
      at: submittedAt.toISOString(),
      name: submittedByName,
    })),
    versions: versions.map((row) => ({
      number: row.number,
      hash: row.sha256,
      previousHash: row.previousSha256,
      reason: row.correctionReason,
      at: row.publishedAt.toISOString(),
      name: row.publishedByName,
    })),
    lastReturn: returned && {
      by: returned.side === "reviewer" ? "reviewer" : "signatory",
      reason: returned.reason,
      at: returned.returnedAt.toISOString(),
      name: returned.returnedByName,
    },
  };
}
