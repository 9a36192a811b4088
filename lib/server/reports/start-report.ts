import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { mayActInOffice } from "#lib/domain/access/policy.ts";
import { NotFound, Refused } from "#lib/domain/refusal.ts";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { wording } from "#lib/domain/wording.ts";
import { owes } from "#lib/domain/workflow/owes.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { isUuid } from "#lib/server/database/is-uuid.ts";
import { asJson } from "./as-json.ts";
import { recordEvent } from "./record-event.ts";

export interface StartReport {
  readonly bodyId: string;
  readonly year: number;
  readonly scope: ReportScope;
}

/**
 * Begins the report of a body for a year and scope, with an empty form. A report that is there already is simply given: a second click,
 * or a colleague who was quicker, leads to the same report.
 */
export async function startReport(
  actor: Actor,
  { bodyId, year, scope }: StartReport,
  at: Date = new Date(),
): Promise<{ reportId: string }> {
  if (!isUuid(bodyId) || !mayActInOffice(actor, "start_report", bodyId)) throw new NotFound(`body ${bodyId}`);
  return await inTenant(actor, async (tx) => {
    const body = await tx.body.findUnique({ where: { id: bodyId } });
    if (body === null) throw new NotFound(`body ${bodyId}`);
    const { jurisdictionId } = body;
    const collection = await tx.collectionYear.findUnique({
      where: { jurisdictionId_year: { jurisdictionId, year } },
    });
    if (collection === null || collection.closedAt !== null) throw new Refused(NOT_OPEN);
    if (!owes(body, year, scope)) throw new Refused(NOT_OWED);

    const template = templateById(collection.templateId);
    const { count } = await tx.report.createMany({
      data: {
        jurisdictionId,
        bodyId,
        collectionYearId: collection.id,
        year,
        scope,
        templateId: template.id,
        stateSince: at,
      },
      skipDuplicates: true,
    });
    const { id: reportId } = await tx.report.findUniqueOrThrow({
      where: { bodyId_year_scope: { bodyId, year, scope } },
      select: { id: true },
    });
    if (count === 0) return { reportId };
    const content = emptyContent(template, { name: body.nameHans, year });
    await tx.draft.create({
      data: { reportId, jurisdictionId, bodyId, content: asJson(content), savedAt: at },
    });
    const about = { jurisdictionId, bodyId, reportId };
    await recordEvent(tx, { kind: "report_started", detail: { year, scope }, actor, about, at });
    return { reportId };
  });
}

const NOT_OPEN = wording(
  "该年度尚未开始收集，或收集已结束。",
  "該年度尚未開始收集，或收集已結束。",
  "Reports for this year are not being collected.",
);
const NOT_OWED = wording(
  "本机关该年度没有这种口径的年报。",
  "本機關該年度沒有這種口徑的年報。",
  "This body has no report of this scope for this year.",
);
