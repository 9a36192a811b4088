import "server-only";
import { reportPath } from "#lib/domain/views/report-path.ts";
import type { ApiReport } from "./load-report-page.ts";

/** The address of a version as the public reads it: its own where it was replaced or the answer is frozen. */
export function addressOf(report: ApiReport, isFrozen: boolean): string {
  const { slug, year, scope, principal, number, isCurrent } = report;
  return reportPath({ slug, year, scope, principal, number: isFrozen || !isCurrent ? number : null });
}
