import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { NotFound } from "#lib/domain/refusal.ts";
import type { SubmissionView } from "#lib/domain/views/submission-view.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { findReport } from "./find-report.ts";
import { readContent } from "./read-content.ts";
import { readExplanations } from "./read-explanations.ts";
import { readFindings } from "./read-findings.ts";

/** What the column holds. */
const MOST = 32_767;

/** A submission as frozen; `number` counts from 1 within the report. */
export async function loadSubmission(actor: Actor, id: string, number: number): Promise<SubmissionView> {
  return await inTenant(actor, async (tx) => {
    const { ref, template } = await findReport(tx, actor, id);
    const row =
      Number.isInteger(number) && number > 0 && number <= MOST
        ? await tx.submission.findFirst({ where: { reportId: ref.id, number } })
        : null;
    if (row === null) throw new NotFound(`submission ${number} of report ${id}`);
    return {
      id: row.id,
      number: row.number,
      contentHash: row.sha256,
      at: row.submittedAt.toISOString(),
      name: row.submittedByName,
      template: template.id,
      content: readContent(template, row.content),
      findings: readFindings(row.findings),
      explanations: readExplanations(row.explanations),
    };
  });
}
