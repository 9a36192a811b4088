import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { pending } from "#lib/server/pending.ts";

export interface StartReport {
  readonly bodyId: string;
  readonly year: number;
  readonly scope: ReportScope;
}

/** Begins the report of a body for a year and scope, with an empty form. */
export async function startReport(
  actor: Actor,
  input: StartReport,
  at: Date = new Date(),
): Promise<{ reportId: string }> {
  return pending(actor, input, at);
}
