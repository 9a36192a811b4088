import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import { rankCorrelation } from "#lib/domain/statistics/rank-correlation.ts";
import { type Finding, passage } from "./finding.ts";
import { RELATION_SENTENCES, type Tendency } from "./relation-words.ts";

export interface DescribedRelation {
  readonly x: Indicator;
  readonly y: Indicator;
  readonly group: Localized;
  readonly year: number;
  /** Both figures of every body that has them on a sufficient base. */
  readonly pairs: readonly (readonly [x: number, y: number])[];
  /** Bodies of the group. */
  readonly all: number;
}

/** Says how two figures of the same bodies go together, as far as their order tells. */
export function describeRelation(
  { x, y, group, year, pairs, all }: DescribedRelation,
  locale: Locale,
): Finding {
  const say = RELATION_SENTENCES[locale];
  const [nameX, nameY] = [x.name[locale], y.name[locale]];
  const coefficient = rankCorrelation(pairs);
  if (coefficient === null) {
    return {
      title: say.unknown(group[locale], year, nameX, nameY),
      summary: passage([say.tooFew(pairs.length), say.coverage(pairs.length, all)], locale),
    };
  }
  const figure = coefficient.toFixed(2).replace("-", "−");
  return {
    title: say.tends(group[locale], year, nameX, nameY, tendencyOf(coefficient)),
    summary: passage(
      [say.coefficient(figure, pairs.length), say.coverage(pairs.length, all), say.noCause],
      locale,
    ),
  };
}

const CLEAR = 0.4;
const SLIGHT = 0.2;

function tendencyOf(coefficient: number): Tendency {
  const size = Math.abs(coefficient);
  if (size < SLIGHT) return "none";
  if (coefficient > 0) return size < CLEAR ? "slightly_higher" : "higher";
  return size < CLEAR ? "slightly_lower" : "lower";
}
