import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { pending } from "#lib/server/pending.ts";

/** One report as this person may see it. Throws NotFound for what is not theirs to see. */
export async function loadReport(actor: Actor, id: string): Promise<ReportView> {
  return pending(actor, id);
}
