import { formatPercent, NO_BASE } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";

/** `54.0 % (1,902/3,521)`; a dash and the numbers where the base is 0. */
export function shareWords(part: string, base: string): string {
  const both = `(${groupThousands(part)}/${groupThousands(base)})`;
  return Number(base) > 0
    ? `${formatPercent((100 * Number(part)) / Number(base))} ${both}`
    : `${NO_BASE} ${both}`;
}
