import type { BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";

/** The form field of a deadline. */
export function deadlineField(level: BodyLevel, scope: ReportScope): string {
  return `due-${level}-${scope}`;
}

/** 《条例》第四十九条: departments by 31 January, the reports of governments by 31 March of the year after. */
export function statutoryDay(year: number, scope: ReportScope): string {
  return scope === "own_organ" ? `${year + 1}-01-31` : `${year + 1}-03-31`;
}
