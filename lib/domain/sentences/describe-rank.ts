import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import type { GroupValue } from "#lib/domain/statistics/group-value.ts";
import type { Ranking } from "#lib/domain/statistics/rank-group.ts";
import { type Finding, passage } from "./finding.ts";
import { formatMiddle } from "./format-middle.ts";
import { RANK_WORDS } from "./rank-words.ts";

/** A body of a group with the name it goes by. */
export interface NamedValue extends GroupValue {
  readonly name: Localized;
}

export interface DescribedRank {
  readonly indicator: Indicator;
  readonly group: Localized;
  readonly year: number;
  readonly ranking: Ranking<NamedValue>;
}

/** Says what a ranking shows: how many can be told from the median at all, before who stands at either end. */
export function describeRank({ indicator, group, year, ranking }: DescribedRank, locale: Locale): Finding {
  const say = RANK_WORDS[locale];
  const { ranked, belowBase, withoutFigure, median, quartiles } = ranking;
  const name = indicator.name[locale];
  const where = say.where(group[locale], year);
  const all = ranked.length + belowBase.length + withoutFigure.length;
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  const minimum = indicator.kind === "count" ? 0 : indicator.minimumBase;
  const notSubmitted = withoutFigure.filter(({ value }) => value.status === "not_submitted").length;
  const left = [
    belowBase.length > 0 ? say.belowBase(belowBase.length, minimum) : "",
    notSubmitted > 0 ? say.notSubmitted(notSubmitted) : "",
    withoutFigure.length > notSubmitted ? say.withoutFigure(withoutFigure.length - notSubmitted) : "",
  ];
  const compared = say.compared(ranked.length, all);
  if (highest === undefined || lowest === undefined || median === null) {
    return { title: say.none(where, name), summary: passage([compared, ...left], locale) };
  }
  const named = ({ name: body, value }: NamedValue) =>
    say.named(body[locale], formatIndicator(indicator, value, locale));
  const middle = (number: number) => formatMiddle(indicator, number, locale);
  const sides = ranked.map(({ side }) => side);
  const count = (wanted: (typeof sides)[number]) => sides.filter((side) => side === wanted).length;
  const isJudged = indicator.kind === "rate" && ranked.length > 1;
  const title = isJudged
    ? say.toldApart(
        where,
        name,
        {
          ranked: ranked.length,
          above: count("above"),
          below: count("below"),
          indistinct: count("indistinct"),
        },
        middle(median),
      )
    : ranked.length === 1
      ? say.single(where, name, highest.name[locale], formatIndicator(indicator, highest.value, locale))
      : say.median(where, name, ranked.length, middle(median));
  const clauses = [
    compared,
    highest.number === lowest.number && ranked.length > 1
      ? say.equal(middle(highest.number))
      : ranked.length === 1
        ? named(highest)
        : say.extremes(named(highest), named(lowest)),
    ranked.length > 2 ? say.middle(middle(median)) : "",
    quartiles === null ? "" : say.quarters(middle(quartiles.lower), middle(quartiles.upper)),
    isJudged && count("indistinct") > 0 ? say.indistinct(count("indistinct")) : "",
    ...left,
  ];
  return { title, summary: passage(clauses, locale) };
}
