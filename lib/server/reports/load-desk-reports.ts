import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { mayAct } from "#lib/domain/access/policy.ts";
import { completeness } from "#lib/domain/reports/completeness.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { DeskRow } from "#lib/domain/views/desk-view.ts";
import { daysLeft } from "#lib/domain/workflow/days-left.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { describeReport, type FoundReport, REPORT_PARTS } from "./find-report.ts";
import { hashContent } from "./hash-content.ts";
import { loadNextStep } from "./load-next-step.ts";
import { readContent } from "./read-content.ts";

/** The reports of these bodies that have been begun. */
export async function loadDeskReports(
  tx: Transaction,
  actor: Actor,
  { bodyIds, at }: { readonly bodyIds: readonly string[]; readonly at: Date },
): Promise<readonly DeskRow[]> {
  const reports = await tx.report.findMany({
    where: { bodyId: { in: [...bodyIds] } },
    include: {
      ...REPORT_PARTS,
      draft: true,
      currentVersion: {
        select: {
          versionId: true,
          version: { select: { number: true, title: true, values: true, texts: true } },
        },
      },
      _count: { select: { comments: { where: { answersId: null, resolvedAt: null } } } },
    },
  });
  const rows: DeskRow[] = [];
  for (const report of reports) {
    const found = describeReport(report);
    if (!mayAct(actor, "read", found.ref)) continue;
    const { draft } = report;
    const version = report.currentVersion?.version ?? null;
    const content = contentOf(found, draft?.content ?? version);
    const { cells, filled } = completeness(found.template, content);
    const { deadline, isPublished } = found;
    rows.push({
      body: found.body,
      year: report.year,
      scope: report.scope,
      template: report.templateId,
      deadline,
      daysLeft: daysLeft({ state: report.state, isPublished, deadline }, at),
      report: {
        id: report.id,
        state: report.state,
        revision: draft?.revision ?? 0,
        savedAt: draft?.savedByName ? draft.savedAt.toISOString() : null,
        savedBy: draft?.savedByName ?? null,
        completeness: { cells, filled },
        openComments: report._count.comments,
        publishedVersion: version?.number ?? null,
        mayEdit: mayAct(actor, "edit", found.ref),
      },
      next: await loadNextStep(tx, actor, found, hashContent(content)),
      mayStart: false,
    });
  }
  return rows;
}

/** What was typed; for a report entered as published elsewhere, what is in force. */
function contentOf({ ref, template }: FoundReport, stored: unknown): ReportContent {
  if (typeof stored !== "object" || stored === null) throw new Error(`report ${ref.id} says nothing`);
  return readContent(template, { template: template.id, ...stored });
}
