import "server-only";
import type { Actor, ReportRef } from "#lib/domain/access/actor.ts";
import { mayAct } from "#lib/domain/access/policy.ts";
import { NotFound } from "#lib/domain/refusal.ts";
import type { ReportSubject } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { BodySummary } from "#lib/domain/views/body-summary.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { isUuid } from "#lib/server/database/is-uuid.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { deadlineOf } from "./deadline-of.ts";
import { summariseBody } from "./summarise-body.ts";

export interface FoundReport {
  readonly ref: ReportRef;
  readonly body: BodySummary;
  readonly subject: ReportSubject;
  readonly template: Template;
  readonly collectionYearId: string;
  /** ISO date, or null. */
  readonly deadline: string | null;
  readonly signOffSteps: number;
  readonly isPublished: boolean;
}

/** A report that this actor may read, or NotFound. */
export async function findReport(tx: Transaction, actor: Actor, id: string): Promise<FoundReport> {
  const found = isUuid(id) ? await load(tx, id) : null;
  if (found === null || !mayAct(actor, "read", found.ref)) throw new NotFound(`report ${id}`);
  return found;
}

/**
 * The same, holding the report's row until the transaction ends: whoever acts next waits, and then finds it as this act left it.
 * A row that row-level security lets nobody of this role change is read without holding it; the act is then out of turn anyway.
 */
export async function findReportToChange(tx: Transaction, actor: Actor, id: string): Promise<FoundReport> {
  if (isUuid(id)) await tx.$queryRaw`SELECT id FROM reports WHERE id = ${id}::uuid FOR UPDATE`;
  return await findReport(tx, actor, id);
}

async function load(tx: Transaction, id: string): Promise<FoundReport | null> {
  const row = await tx.report.findUnique({ where: { id }, include: REPORT_PARTS });
  return row === null ? null : describeReport(row);
}

/** What has to be read with a report's row to describe it. */
export const REPORT_PARTS = {
  body: { include: { jurisdiction: { select: { signoffSteps: true } } } },
  collectionYear: { select: { deadlines: true } },
  currentVersion: { select: { versionId: true } },
} as const satisfies Prisma.ReportInclude;

/** A report as policy, checks and workflow need to know it. */
export function describeReport(row: Prisma.ReportGetPayload<{ include: typeof REPORT_PARTS }>): FoundReport {
  const { body } = row;
  return {
    ref: {
      id: row.id,
      jurisdictionId: row.jurisdictionId,
      bodyId: row.bodyId,
      bodyPath: body.path,
      bodyKind: body.kind,
      bodyLevel: body.level,
      scope: row.scope,
      state: row.state,
    },
    body: summariseBody(body),
    subject: {
      name: body.nameHans,
      kind: body.kind,
      level: body.level,
      year: row.year,
      scope: row.scope,
      mayMakeRegulations: body.mayMakeRegulations,
    },
    template: templateById(row.templateId),
    collectionYearId: row.collectionYearId,
    deadline: deadlineOf(row.collectionYear.deadlines, body.level, row.scope),
    signOffSteps: body.jurisdiction.signoffSteps,
    isPublished: row.currentVersion !== null,
  };
}
