import { arithmeticPassRate } from "./arithmetic-pass-rate.ts";
import { formatPercent, NO_BASE } from "./format-indicator.ts";
import type { GroupIndicator } from "./group-indicator.ts";
import { groupThousands } from "./group-thousands.ts";
import { reportsOnTime } from "./reports-on-time.ts";
import type { IndicatorValue } from "./types.ts";

/** The figures that only a group of bodies has. */
export const GROUP_INDICATORS: readonly GroupIndicator[] = [reportsOnTime, arithmeticPassRate];

/** The group indicator with this id; undefined for an unknown one. */
export function findGroupIndicator(id: string): GroupIndicator | undefined {
  return GROUP_INDICATORS.find((indicator) => indicator.id === id);
}

/** `92.3 % (380/412)`; a dash without a base. */
export function formatGroupIndicator(value: IndicatorValue): string {
  if (value.status !== "reported" || value.base === null) return NO_BASE;
  return `${formatPercent(value.number)} (${groupThousands(value.amount)}/${groupThousands(value.base)})`;
}
