import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { mayAct, mayActInOffice } from "#lib/domain/access/policy.ts";
import { Forbidden } from "#lib/domain/refusal.ts";
import type { FootnoteToDecide } from "#lib/domain/views/footnote-view.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { describeReport, REPORT_PARTS } from "#lib/server/reports/find-report.ts";
import { FOOTNOTE_PARTS, viewFootnote } from "./view-footnote.ts";

const MOST_DECIDED = 50;

export interface FootnoteQueue {
  /** Oldest first. */
  readonly waiting: readonly FootnoteToDecide[];
  /** The last ones, newest first. */
  readonly decided: readonly FootnoteToDecide[];
}

/** The footnotes that are this office's to decide, and those it has decided. */
export async function loadFootnoteQueue(actor: Actor): Promise<FootnoteQueue> {
  if (!mayActInOffice(actor, "review_queue")) throw new Forbidden("review_queue");
  return await inTenant(actor, async (tx) => {
    const parts = { ...FOOTNOTE_PARTS, report: { include: REPORT_PARTS } } as const;
    const waiting = await tx.footnote.findMany({
      where: { decision: null, withdrawal: null },
      include: parts,
      orderBy: { proposedAt: "asc" },
    });
    const decided = await tx.footnote.findMany({
      where: { decision: { isNot: null } },
      include: parts,
      orderBy: { decision: { decidedAt: "desc" } },
      take: MOST_DECIDED,
    });
    const show = (rows: typeof waiting) =>
      rows.flatMap((row): readonly FootnoteToDecide[] => {
        const { ref, body, subject, template } = describeReport(row.report);
        if (!mayAct(actor, "decide_footnote", ref)) return [];
        const { year, scope } = subject;
        const principal = principalScope({ kind: body.kind, hasConsolidated: scope === "consolidated" });
        const path = reportPath({ slug: body.slug, year, scope, principal });
        const anchor = row.placeKind === "cell" ? `#${row.placeKey}` : "";
        return [
          { ...viewFootnote(row, template.id), reportId: ref.id, body, year, path: `${path}${anchor}` },
        ];
      });
    return { waiting: show(waiting), decided: show(decided) };
  });
}
