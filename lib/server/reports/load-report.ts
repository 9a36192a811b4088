import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { isOfBody } from "#lib/domain/access/policy.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { findReport } from "./find-report.ts";
import { viewReport } from "./view-report.ts";

/** One report as this person may see it. Throws NotFound for what is not theirs to see. */
export async function loadReport(actor: Actor, id: string): Promise<ReportView> {
  return await inTenant(actor, async (tx) => {
    const found = await findReport(tx, actor, id);
    return await viewReport(tx, actor, found, isOfBody(actor, found.ref) ? "body" : "reviewer");
  });
}
