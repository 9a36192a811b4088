import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import type { GroupFigureOf } from "./group-figures.ts";
import { GROUP_VIEW_WORDS } from "./group-view-words.ts";

/** What must be known of an indicator before a group is compared by it. */
export function indicatorNotes(indicator: Indicator, locale: Locale): readonly string[] {
  const say = GROUP_VIEW_WORDS[locale];
  return [
    say.definition(indicator.definition[locale]),
    ...(indicator.kind === "count"
      ? [say.unit(indicator.unit[locale])]
      : [say.base(indicator.base[locale]), say.minimumBase(indicator.minimumBase)]),
    ...(indicator.kind === "rate" ? [say.interval] : []),
    ...indicator.caveats.map((caveat) => caveat[locale]),
  ];
}

/** What bodies say of their own figures: a mark stands at each of them. */
export function footnotesOf(figures: readonly GroupFigureOf[], locale: Locale): readonly string[] {
  return figures.flatMap(({ name, year, footnotes = [] }) =>
    footnotes.map((text) => GROUP_VIEW_WORDS[locale].footnote(name[locale], year, text)),
  );
}

/** What holds of every page of figures. */
export function closingNotes(isPractice: boolean, locale: Locale): readonly string[] {
  const say = GROUP_VIEW_WORDS[locale];
  return [say.marks, ...(isPractice ? [say.practice] : [])];
}
