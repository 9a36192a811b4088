import { formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { StatusCounts } from "./duty.ts";

/** 按时公布率: reports published by their day ÷ reports whose day has come (domain indicator reports_on_time). Null where none has. */
export function onTimeRate(counts: StatusCounts): { readonly part: number; readonly base: number } | null {
  const base = counts.published + counts.published_late + counts.overdue + counts.in_review;
  return base === 0 ? null : { part: counts.published, base };
}

/** `92.3 % (380/412)`; a dash without a base. */
export function formatOnTime(counts: StatusCounts): string {
  const rate = onTimeRate(counts);
  if (rate === null) return "—";
  const { part, base } = rate;
  return `${formatPercent((100 * part) / base)} (${groupThousands(String(part))}/${groupThousands(String(base))})`;
}
