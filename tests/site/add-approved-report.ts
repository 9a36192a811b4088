import { uuidv7 } from "uuidv7";
import type { ReportContent, ReportScope } from "#lib/domain/reports/types.ts";
import type { AddedBody } from "./add-body.ts";
import { addReport } from "./add-report.ts";
import { query, queryOne } from "./site-database.ts";

interface ApprovedReport {
  readonly year: number;
  readonly scope: ReportScope;
  readonly content: ReportContent;
}

/** A report that has come all the way and only waits for its publication. */
export async function addApprovedReport(body: AddedBody, wanted: ApprovedReport): Promise<void> {
  const id = await addReport(body, wanted);
  const submission = uuidv7();
  const reviewer = await queryOne<{ id: string; name: string }>(
    "SELECT id, name FROM people WHERE jurisdiction_id = $1 LIMIT 1",
    [body.jurisdictionId],
  );
  const whose = [body.jurisdictionId, body.id, id];
  await query(
    `INSERT INTO submissions (id, jurisdiction_id, body_id, report_id, number, draft_revision, content, findings, explanations, sha256,
       submitted_at, submitted_by_id, submitted_by_name)
     VALUES ($4, $1, $2, $3, 1, 0, $5, '[]', '[]', repeat('0', 64), now(), $6, $7)`,
    [...whose, submission, JSON.stringify(wanted.content), reviewer.id, reviewer.name],
  );
  await query(
    `INSERT INTO approvals (id, jurisdiction_id, body_id, report_id, submission_id, approved_at, approved_by_id, approved_by_name)
     VALUES ($5, $1, $2, $3, $4, now(), $6, $7)`,
    [...whose, submission, uuidv7(), reviewer.id, reviewer.name],
  );
  await query("UPDATE reports SET state = 'approved', state_since = now() WHERE id = $1", [id]);
}
