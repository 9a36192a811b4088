import "server-only";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { DutyRow } from "#lib/domain/views/collection-view.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { owes } from "#lib/domain/workflow/owes.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { deadlineOf } from "#lib/server/reports/deadline-of.ts";
import { summariseBody } from "#lib/server/reports/summarise-body.ts";
import type { CollectionYear, Deadline } from "#prisma/generated/client.ts";
import { inTreeOrder } from "./in-tree-order.ts";

type OpenYear = CollectionYear & { readonly deadlines: readonly Deadline[] };

/**
 * Every duty of a year, begun or not, in tree order. When it was submitted is read from the record: an administrator sees that
 * a report came in and not what it says.
 */
export async function loadDuties(
  tx: Transaction,
  { jurisdictionId, year, deadlines }: OpenYear,
  { scopes, at }: { readonly scopes: readonly ReportScope[]; readonly at: Date },
): Promise<readonly DutyRow[]> {
  const bodies = await tx.body.findMany({
    where: { jurisdictionId },
    orderBy: [{ level: "asc" }, { kind: "asc" }, { slug: "asc" }],
  });
  const reports = await tx.report.findMany({
    where: { jurisdictionId, year },
    select: {
      id: true,
      bodyId: true,
      scope: true,
      state: true,
      currentVersion: { select: { version: { select: { publishedAt: true } } } },
    },
  });
  const submissions = await tx.auditEvent.groupBy({
    by: ["reportId"],
    where: { jurisdictionId, kind: "report_submitted", reportId: { in: reports.map(({ id }) => id) } },
    _max: { occurredAt: true },
    _min: { occurredAt: true },
  });
  const reportOf = new Map(reports.map((report) => [`${report.bodyId} ${report.scope}`, report]));
  const submittedOf = new Map(submissions.map(({ reportId, _min, _max }) => [reportId, { _min, _max }]));
  const today = dayInChina(at);
  return inTreeOrder(bodies).flatMap(({ body }) =>
    scopes
      .filter((scope) => owes(body, year, scope))
      .map((scope): DutyRow => {
        const report = reportOf.get(`${body.id} ${scope}`);
        const submitted = report && submittedOf.get(report.id);
        const deadline = deadlineOf(deadlines, body.level, scope);
        const first = submitted?._min.occurredAt ?? null;
        return {
          body: summariseBody(body),
          scope,
          state: report?.state ?? null,
          deadline,
          submittedAt: submitted?._max.occurredAt?.toISOString() ?? null,
          publishedAt: report?.currentVersion?.version.publishedAt.toISOString() ?? null,
          isLate: deadline !== null && (first === null ? today : dayInChina(first)) > deadline,
        };
      }),
  );
}
