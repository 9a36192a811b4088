import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { isAbove } from "#lib/domain/access/policy.ts";
import { NotFound } from "#lib/domain/refusal.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { findReport } from "#lib/server/reports/find-report.ts";
import { viewReport } from "#lib/server/reports/view-report.ts";

/**
 * A report as the office above reads it: what was submitted, never the draft, also for somebody who is at work in both places. NotFound
 * for whoever does not review this body.
 */
export async function loadReviewed(actor: Actor, id: string): Promise<ReportView> {
  return await inTenant(actor, async (tx) => {
    const found = await findReport(tx, actor, id);
    if (!isAbove(actor, found.ref)) throw new NotFound(`report ${id} to review`);
    return await viewReport(tx, actor, found, "reviewer");
  });
}
