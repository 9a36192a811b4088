import type { BodyKind, ReportScope } from "#lib/domain/reports/types.ts";

/** What of a body decides which reports it has: the Regulation binds whoever existed in the year. */
export interface DutyHolder {
  readonly kind: BodyKind;
  readonly mustReport: boolean;
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
}

/**
 * Whether a body has a report of this scope for a year. Every body reports on its own organ; a government also on the whole area. A body
 * merged or abolished before the year, or founded after it, has none.
 */
export function owes(body: DutyHolder, year: number, scope: ReportScope): boolean {
  if (!body.mustReport) return false;
  if (scope === "consolidated" && body.kind !== "government") return false;
  if (body.validFrom !== null && body.validFrom.getUTCFullYear() > year) return false;
  return body.validTo === null || body.validTo.getUTCFullYear() >= year;
}
