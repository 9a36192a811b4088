import "server-only";
import type { Transaction } from "#lib/server/database/client.ts";

/** What of a report's last submission tells how urgently it wants a reader. */
export interface SubmissionSigns {
  readonly reportId: string;
  readonly submittedAt: Date;
  /** Of the first submission ever: whether the report came in time. */
  readonly firstSubmittedAt: Date;
  /** 1 for the first submission, or the first after a publication. */
  readonly round: number;
  readonly explainedFindings: number;
  readonly hints: number;
  readonly openComments: number;
  /** There was a version in force when it was submitted. */
  readonly isCorrection: boolean;
}

/** The last submission of every report in sight. Counted in the database, so that no findings or texts travel. */
export async function loadSubmissionSigns(tx: Transaction): Promise<ReadonlyMap<string, SubmissionSigns>> {
  const rows = await tx.$queryRaw<readonly SubmissionSigns[]>`
    SELECT last.report_id AS "reportId",
      last.submitted_at AS "submittedAt",
      (SELECT min(s.submitted_at) FROM submissions s WHERE s.report_id = last.report_id) AS "firstSubmittedAt",
      last.number - coalesce((SELECT max(s.number) FROM submissions s JOIN report_versions v ON v.submission_id = s.id
        WHERE s.report_id = last.report_id AND s.number < last.number), 0) AS round,
      (SELECT count(*) FROM jsonb_array_elements(last.findings) f WHERE f ->> 'severity' = 'needs_explanation')::int AS "explainedFindings",
      (SELECT count(*) FROM jsonb_array_elements(last.findings) f WHERE f ->> 'severity' = 'hint')::int AS hints,
      (SELECT count(*) FROM comments c WHERE c.report_id = last.report_id AND c.submission_id IS NOT NULL
        AND c.answers_id IS NULL AND c.resolved_at IS NULL)::int AS "openComments",
      EXISTS (SELECT FROM report_versions v WHERE v.report_id = last.report_id AND v.published_at <= last.submitted_at) AS "isCorrection"
    FROM (SELECT DISTINCT ON (report_id) * FROM submissions ORDER BY report_id, number DESC) last`;
  return new Map(rows.map((row) => [row.reportId, row]));
}
