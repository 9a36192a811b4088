import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Forbidden } from "#lib/domain/refusal.ts";
import type { SignOffListView, SignOffRow } from "#lib/domain/views/sign-off-list-view.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { describeReport, REPORT_PARTS } from "#lib/server/reports/find-report.ts";
import { hashContent } from "#lib/server/reports/hash-content.ts";
import { loadSignOff } from "#lib/server/reports/load-sign-off.ts";
import { readContent } from "#lib/server/reports/read-content.ts";

/** What waits for a signatory's signature, oldest first, and what was signed at their bodies and is not submitted yet. */
export async function loadSignOffs(actor: Actor): Promise<SignOffListView> {
  const bodyIds = actor.memberships.filter(({ role }) => role === "signatory").map(({ bodyId }) => bodyId);
  if (bodyIds.length === 0) throw new Forbidden("sign-offs");
  return await inTenant(actor, async (tx) => {
    const reports = await tx.report.findMany({
      where: { bodyId: { in: bodyIds }, state: "in_signoff" },
      include: { ...REPORT_PARTS, draft: { select: { content: true } } },
    });
    const waiting: SignOffRow[] = [];
    const signed: SignOffRow[] = [];
    for (const report of reports) {
      const found = describeReport(report);
      const contentHash = hashContent(readContent(found.template, report.draft?.content));
      const { requested, status } = (await loadSignOff(tx, found, contentHash)).view;
      if (requested === null) continue;
      const row: SignOffRow = {
        reportId: report.id,
        body: found.body,
        year: report.year,
        scope: report.scope,
        requestedAt: requested.at,
        requestedBy: requested.name,
        deadline: found.deadline,
      };
      if (status === "requested") waiting.push(row);
      if (status === "given") signed.push(row);
    }
    return { waiting: waiting.toSorted(oldestFirst), signed: signed.toSorted(oldestFirst) };
  });
}

function oldestFirst(a: SignOffRow, b: SignOffRow): number {
  return Date.parse(a.requestedAt) - Date.parse(b.requestedAt);
}
