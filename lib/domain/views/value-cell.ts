import { ABSENCE_MEANINGS, formatIndicator, formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import { shownInterval } from "#lib/domain/indicators/shown-interval.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import type { ViewCell } from "./public-view.ts";
import { type PlacedValue, valueRecordOf } from "./value-record-of.ts";

/** A figure as a table prints it: with its base, its interval below, the way to its cell, and the value behind it. */
export function valueCell(placed: PlacedValue, locale: Locale, isFrozen: boolean): ViewCell {
  const { indicator, value } = placed;
  const record = valueRecordOf(placed, locale, isFrozen);
  return {
    // Files of values print no figure: it is written when somebody reads it.
    get text() {
      return formatIndicator(indicator, value, locale);
    },
    meaning: value.status === "reported" ? null : ABSENCE_MEANINGS[value.status][locale],
    get detail() {
      const interval = shownInterval(indicator, value);
      const details = [
        ...(interval === null ? [] : [`[${formatPercent(interval.low)}, ${formatPercent(interval.high)}]`]),
        ...remarkedDetail(record.footnotes, locale),
      ];
      return details.length === 0 ? null : details.join(" ");
    },
    href: record.cellUrl,
    value: record,
  };
}

/** Stands at a figure of which its body says something; what it says is among the notes. */
export function remarkedDetail(said: readonly unknown[], locale: Locale): readonly string[] {
  return said.length === 0 ? [] : [REMARKED[locale]];
}

const REMARKED = wording("机关有说明", "機關有說明", "note by the body");

/** Words in a table: a name, a state, a day. */
export function wordsCell(text: string, href: string | null = null): ViewCell {
  return { text, meaning: null, detail: null, href, value: null };
}
