import { evaluateGroupIndicator } from "#lib/domain/indicators/group-indicator.ts";
import { formatGroupIndicator } from "#lib/domain/indicators/group-indicators.ts";
import { reportsOnTime } from "#lib/domain/indicators/reports-on-time.ts";
import type { IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { StatusCounts } from "./duty.ts";
import { REPORT_STATUSES } from "./report-status.ts";

/** 按时公布率 of reports that were counted by where they stand. */
export function onTimeRate(counts: StatusCounts): IndicatorValue {
  const reports = REPORT_STATUSES.map((status) => ({ status, isConsistent: null, count: counts[status] }));
  return evaluateGroupIndicator(reportsOnTime, reports);
}

/** `92.3 % (380/412)`; a dash without a base. */
export function formatOnTime(counts: StatusCounts): string {
  return formatGroupIndicator(onTimeRate(counts));
}
