import { dayInChina, daysBetween } from "./calendar-day.ts";
import type { ReportState } from "./states.ts";

const IN: readonly ReportState[] = ["submitted", "approved", "published"];

export interface DueReport {
  /** Null where no report has been begun. */
  readonly state: ReportState | null;
  /** A correction of what is published already is due on no day. */
  readonly isPublished: boolean;
  /** ISO date, or null where the jurisdiction has set none. */
  readonly deadline: string | null;
}

/** Days from today to the deadline, negative when it is past; null without a deadline or once the report is in. */
export function daysLeft({ state, isPublished, deadline }: DueReport, at: Date): number | null {
  const isIn = isPublished || (state !== null && IN.includes(state));
  return deadline === null || isIn ? null : daysBetween(dayInChina(at), deadline);
}
