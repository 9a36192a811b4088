import type { Actor } from "#lib/domain/access/actor.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { publishReports } from "#lib/server/reports/publish-reports.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";

/** Takes a report that is ready through submission and approval to its publication. */
export async function publishReport(
  { officer, reviewer }: { readonly officer: Actor; readonly reviewer: Actor },
  id: string,
): Promise<void> {
  const { revision } = await loadReport(officer, id);
  const { submission } = await submitReport(officer, id, { revision });
  await approveReport(reviewer, id, { submission, note: "" });
  const { refused } = await publishReports(reviewer, [id]);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}
