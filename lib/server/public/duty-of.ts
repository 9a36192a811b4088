import "server-only";
import type { Duty } from "#lib/domain/status/duty.ts";
import { reportStatus } from "#lib/domain/status/report-status.ts";
import { wording } from "#lib/domain/wording.ts";
import { daysBetween } from "#lib/domain/workflow/calendar-day.ts";
import type { DutyRow } from "./duties-sql.ts";

/** A row of `dutiesSql` with its status on a day. */
export function dutyOf(row: DutyRow, year: number, today: string): Duty {
  const { slug, kind, level, scope, due_on: dueOn, published_on: publishedOn, is_required: isRequired } = row;
  const status = reportStatus({
    year,
    today,
    isRequired,
    dueOn,
    publishedOn,
    isHistorical: row.is_historical,
    inReview: row.in_review,
  });
  const end = publishedOn ?? today;
  return {
    slug,
    kind,
    level,
    scope,
    name: wording(row.name_zh_hans, row.name_zh_hant, row.name_en),
    isPrincipal: row.is_principal,
    dueOn,
    receivedOn: row.received_on,
    approvedOn: row.approved_on,
    publishedOn,
    daysLate:
      dueOn === null || !isRequired || row.is_historical ? null : Math.max(0, daysBetween(dueOn, end)),
    version: row.version,
    isHistorical: row.is_historical,
    status,
  };
}
