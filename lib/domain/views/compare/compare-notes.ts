import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { COMPARE_WORDS } from "./compare-words.ts";

/** What the figures mean, what must be known before comparing them, and where a form changed. */
export function compareNotes(comparison: Comparison, locale: Locale): readonly string[] {
  const { indicator, series, changes } = comparison;
  const say = COMPARE_WORDS[locale];
  const covered = [...new Set(series.map(({ scope }) => scope))];
  const [scope] = covered;
  return [
    ...footnotes(comparison, locale),
    ...putTogetherNotes(comparison, locale),
    say.definition(indicator.definition[locale]),
    ...(indicator.kind === "count"
      ? [say.sameUnit(indicator.unit[locale])]
      : [
          say.base(indicator.base[locale]),
          ...(indicator.kind === "rate" ? [say.interval] : []),
          say.minimumBase(indicator.minimumBase),
        ]),
    ...new Set(
      [...changes, ...series.flatMap(({ breaks = [] }) => breaks)].flatMap(({ notes }) =>
        notes.map((note) => note[locale]),
      ),
    ),
    ...indicator.caveats.map((caveat) => caveat[locale]),
    ...(series.length > 1 ? [say.medianNote] : []),
    covered.length > 1 || scope === undefined ? say.mixedScopes : say.scope(scope),
    say.marks,
    say.links,
    ...(series.some(({ isPractice }) => isPractice) ? [say.practice] : []),
  ];
}

/** On today's map: what was added up, and what could not be. */
export function putTogetherNotes({ series }: Pick<Comparison, "series">, locale: Locale): readonly string[] {
  const say = COMPARE_WORDS[locale];
  return series.flatMap((line) =>
    line.points.flatMap(({ year, parts = [], why }) => {
      const names = parts.map(({ shortName }) => shortName[locale]);
      const name = bodyName(line, locale);
      if (why !== undefined) return [say.notPutTogether(name, year, why[locale])];
      return names.length === 0 ? [] : [say.putTogether(name, year, names)];
    }),
  );
}

/** What bodies say of their own figures. */
function footnotes({ series }: Comparison, locale: Locale): readonly string[] {
  return series.flatMap((line) =>
    line.points.flatMap(({ year, footnotes: said = [] }) =>
      said.map((text) => COMPARE_WORDS[locale].footnote(bodyName(line, locale), year, text)),
    ),
  );
}
