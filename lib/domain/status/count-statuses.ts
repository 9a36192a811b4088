import type { StatusCounts } from "./duty.ts";
import { REPORT_STATUSES, type ReportStatus } from "./report-status.ts";

/** Counts reports by where they stand. */
export function countStatuses(statuses: readonly ReportStatus[]): StatusCounts {
  const counts = noStatuses();
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** The sum of several counts. */
export function addCounts(all: readonly StatusCounts[]): StatusCounts {
  const sum = noStatuses();
  for (const counts of all) for (const status of REPORT_STATUSES) sum[status] += counts[status];
  return sum;
}

const DUE: readonly ReportStatus[] = ["published", "published_late", "in_review", "due", "overdue"];

/** Reports that have to be published here, in whatever state. */
export function dueCount(counts: StatusCounts): number {
  return DUE.reduce((sum, status) => sum + counts[status], 0);
}

export function publishedCount(counts: StatusCounts): number {
  return counts.published + counts.published_late;
}

function noStatuses(): Record<ReportStatus, number> {
  return {
    published: 0,
    published_late: 0,
    in_review: 0,
    due: 0,
    overdue: 0,
    not_due: 0,
    entered: 0,
    not_required: 0,
  };
}
