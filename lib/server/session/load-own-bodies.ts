import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { BodySummary } from "#lib/domain/views/body-summary.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { summariseBody } from "#lib/server/reports/summarise-body.ts";

/** The bodies the actor works for, each once. An operator works for none. */
export const loadOwnBodies = cache(async (actor: Actor): Promise<readonly BodySummary[]> => {
  const ids = [...new Set(actor.memberships.map(({ bodyId }) => bodyId))];
  if (actor.jurisdictionId === null || ids.length === 0) return [];
  const bodies = await inTenant(actor, (tx) => tx.body.findMany({ where: { id: { in: ids } } }));
  return bodies.map(summariseBody);
});
