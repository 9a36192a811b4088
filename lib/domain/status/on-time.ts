import { formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { StatusCounts } from "./duty.ts";

/**
 * 按时公布率: reports published by their day ÷ reports of which it is known whether they were. What is with the office above is neither yet. Null
 * where nothing is known.
 */
export function onTimeRate(counts: StatusCounts): { readonly part: number; readonly base: number } | null {
  const base = counts.published + counts.published_late + counts.overdue;
  return base === 0 ? null : { part: counts.published, base };
}

/** `92.3 % (380/412)`; a dash without a base. */
export function formatOnTime(counts: StatusCounts): string {
  const rate = onTimeRate(counts);
  if (rate === null) return "—";
  const { part, base } = rate;
  return `${formatPercent((100 * part) / base)} (${groupThousands(String(part))}/${groupThousands(String(base))})`;
}
