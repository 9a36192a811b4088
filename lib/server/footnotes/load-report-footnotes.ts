import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { mayAct, mayEverAct } from "#lib/domain/access/policy.ts";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { Forbidden } from "#lib/domain/refusal.ts";
import type { ReportFootnotes } from "#lib/domain/views/footnote-view.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { findReport } from "#lib/server/reports/find-report.ts";
import { FOOTNOTE_PARTS, viewFootnote } from "./view-footnote.ts";

/** The footnotes a body has written on one of its reports, newest first, and where another may stand. */
export async function loadReportFootnotes(actor: Actor, reportId: string): Promise<ReportFootnotes> {
  return await inTenant(actor, async (tx) => {
    const { ref, body, subject, template, isPublished } = await findReport(tx, actor, reportId);
    if (!mayEverAct(actor, "propose_footnote", ref)) throw new Forbidden("propose_footnote");
    const rows = await tx.footnote.findMany({
      where: { reportId: ref.id },
      include: FOOTNOTE_PARTS,
      orderBy: [{ proposedAt: "desc" }, { id: "desc" }],
    });
    return {
      reportId: ref.id,
      body,
      year: subject.year,
      mayPropose: isPublished && mayAct(actor, "propose_footnote", ref),
      mayWithdraw: mayAct(actor, "withdraw_footnote", ref),
      footnotes: rows.map((row) => viewFootnote(row, template.id)),
      places: [
        ...INDICATORS.map(({ id, name }) => ({ value: `indicator:${id}`, name })),
        ...template.cells.map(({ key, label }) => ({ value: `cell:${key}`, name: label })),
      ],
    };
  });
}
