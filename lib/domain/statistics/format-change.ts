import {
  ABSENCE_MARKS,
  formatPercent,
  formatSigned,
  formatSignedPercent,
  NO_BASE,
} from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Change } from "./change-between.ts";

const POINTS = wording("个百分点", "個百分點", "pp");

/** A change as it is printed: `+1.2 个百分点`, `+0.4 % (+14/3,511)`, `不可比`; from zero the difference alone. */
export function formatChange(change: Change, locale: Locale): string {
  switch (change.status) {
    case "changed":
      return formatChanged(change, locale);
    case "from_zero":
      return formatSigned(change.difference);
    case "no_base":
      return NO_BASE;
    default:
      return ABSENCE_MARKS[change.status][locale];
  }
}

function formatChanged(change: Extract<Change, { status: "changed" }>, locale: Locale): string {
  const { number, difference, from } = change;
  switch (change.measure) {
    case "points":
      return `${formatSignedPoints(number)} ${POINTS[locale]}`;
    case "difference":
      return formatSigned(difference ?? String(number));
    case "percent": {
      const percent = formatSignedPercent(number);
      if (difference === null || from === null) return percent;
      return `${percent} (${formatSigned(difference)}/${groupThousands(from)})`;
    }
  }
}

function formatSignedPoints(points: number): string {
  const size = formatPercent(Math.abs(points)).replace(" %", "");
  return size === "0.0" ? size : `${points > 0 ? "+" : "−"}${size}`;
}
