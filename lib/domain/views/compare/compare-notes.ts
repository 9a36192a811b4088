import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { COMPARE_WORDS } from "./compare-words.ts";

/** What the figures mean, what must be known before comparing them, and where a form changed. */
export function compareNotes({ indicator, series, changes }: Comparison, locale: Locale): readonly string[] {
  const say = COMPARE_WORDS[locale];
  const covered = [...new Set(series.map(({ scope }) => scope))];
  const [scope] = covered;
  return [
    say.definition(indicator.definition[locale]),
    ...(indicator.kind === "count"
      ? [say.sameUnit(indicator.unit[locale])]
      : [
          say.base(indicator.base[locale]),
          ...(indicator.kind === "rate" ? [say.interval] : []),
          say.minimumBase(indicator.minimumBase),
        ]),
    ...changes.flatMap((change) => change.notes.map((note) => note[locale])),
    ...indicator.caveats.map((caveat) => caveat[locale]),
    ...(series.length > 1 ? [say.medianNote] : []),
    covered.length > 1 || scope === undefined ? say.mixedScopes : say.scope(scope),
    say.marks,
    say.links,
    ...(series.some(({ isPractice }) => isPractice) ? [say.practice] : []),
  ];
}
