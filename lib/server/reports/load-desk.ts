import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { mayActInOffice } from "#lib/domain/access/policy.ts";
import { Forbidden } from "#lib/domain/refusal.ts";
import { REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import type { DeskRow, DeskView } from "#lib/domain/views/desk-view.ts";
import { daysLeft } from "#lib/domain/workflow/days-left.ts";
import { firstStep } from "#lib/domain/workflow/next-step.ts";
import { owes } from "#lib/domain/workflow/owes.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import type { Body, CollectionYear, Deadline } from "#prisma/generated/client.ts";
import { deadlineOf } from "./deadline-of.ts";
import { loadDeskReports } from "./load-desk-reports.ts";
import { summariseBody } from "./summarise-body.ts";

/** What the bodies of an officer or signatory owe and have, newest year first. */
export async function loadDesk(actor: Actor, at: Date = new Date()): Promise<DeskView> {
  const bodyIds = actor.memberships
    .filter(({ role }) => role === "officer" || role === "signatory")
    .map(({ bodyId }) => bodyId);
  if (bodyIds.length === 0) throw new Forbidden("desk");
  return await inTenant(actor, async (tx) => {
    const bodies = await tx.body.findMany({ where: { id: { in: bodyIds } }, orderBy: { path: "asc" } });
    const years = await tx.collectionYear.findMany({
      include: { deadlines: true },
      orderBy: { year: "desc" },
    });
    const reported = await loadDeskReports(tx, actor, { bodyIds, at });
    const rows = years.flatMap((collection) =>
      bodies.flatMap((body) =>
        REPORT_SCOPES.flatMap((scope): readonly DeskRow[] => {
          const row = reported.find(
            (each) => each.body.id === body.id && each.year === collection.year && each.scope === scope,
          );
          if (row !== undefined) return [row];
          const isOwed = collection.closedAt === null && owes(body, collection.year, scope);
          return isOwed ? [notBegun({ actor, body, collection, scope, at })] : [];
        }),
      ),
    );
    return { bodies: bodies.map(summariseBody), rows };
  });
}

interface Duty {
  readonly actor: Actor;
  readonly body: Body;
  readonly collection: CollectionYear & { readonly deadlines: readonly Deadline[] };
  readonly scope: DeskRow["scope"];
  readonly at: Date;
}

function notBegun({ actor, body, collection, scope, at }: Duty): DeskRow {
  const mayStart = mayActInOffice(actor, "start_report", body.id);
  const deadline = deadlineOf(collection.deadlines, body.level, scope);
  return {
    body: summariseBody(body),
    year: collection.year,
    scope,
    template: collection.templateId,
    deadline,
    daysLeft: daysLeft({ state: null, isPublished: false, deadline }, at),
    report: null,
    next: firstStep(mayStart),
    mayStart,
  };
}
