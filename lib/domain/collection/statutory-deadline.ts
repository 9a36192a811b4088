import type { BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";

/** A calendar day, `2026-01-31`. */
export type CalendarDate = string;

const CONSOLIDATED: Readonly<Record<BodyLevel, string | null>> = {
  county: "02-20",
  city: "03-10",
  province: "03-31",
  // A township sums up nobody; its report is its own.
  township: null,
};

/**
 * The last day on which the report about `year` may be filed and published (条例 art. 49; 〔2021〕30号, part two). A jurisdiction may set an
 * earlier one, never a later. Null where a body of this level files no such report.
 */
export function statutoryDeadline(year: number, level: BodyLevel, scope: ReportScope): CalendarDate | null {
  const day = scope === "own_organ" ? "01-31" : CONSOLIDATED[level];
  return day === null ? null : `${year + 1}-${day}`;
}
