import { ABSENCE_MEANINGS, formatFigure, formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import { median as middleOf } from "#lib/domain/indicators/median.ts";
import { intervalOf, isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import { quartiles } from "#lib/domain/statistics/quantile.ts";
import { type Finding, passage } from "./finding.ts";
import { formatMiddle } from "./format-middle.ts";
import { STRIP_WORDS, type StripPlace } from "./strip-words.ts";

export interface DescribedStrip {
  readonly indicator: Indicator;
  readonly year: number;
  readonly body: Localized;
  readonly value: IndicatorValue;
  /** The rule in words, as `peerRuleWords` gives it. */
  readonly rule: Localized;
  /** Of the peers, without the body itself. */
  readonly peers: readonly IndicatorValue[];
}

/** Says where a body stands among its peers. A rate whose interval holds the median is neither above nor below it. */
export function describeStrip(
  { indicator, year, body, value, rule, peers }: DescribedStrip,
  locale: Locale,
): Finding {
  const say = STRIP_WORDS[locale];
  const [who, name] = [body[locale], indicator.name[locale]];
  const numbers = peers.flatMap((peer) =>
    peer.status === "reported" && isComparable(indicator, peer) ? [peer.number] : [],
  );
  const coverage = say.peers(rule[locale], numbers.length, peers.length);
  const middle = (number: number) => formatMiddle(indicator, number, locale);
  if (value.status !== "reported") {
    const absent = say.absent(who, year, name, ABSENCE_MEANINGS[value.status][locale]);
    const median = numbers.length > 0 ? say.median(middle(middleOf(numbers))) : "";
    return { title: absent, summary: passage([absent, median, coverage], locale) };
  }
  const figure = formatFigure(indicator, value, locale);
  const full = formatIndicator(indicator, value, locale);
  const isSmall = !isComparable(indicator, value);
  if (numbers.length === 0 || isSmall) {
    const smallBase = isSmall && indicator.kind !== "count" ? say.smallBase(indicator.minimumBase) : "";
    const median = numbers.length > 0 ? say.median(middle(middleOf(numbers))) : "";
    return {
      title: say.alone(who, year, name, figure),
      summary: passage([say.alone(who, year, name, full), smallBase, median, coverage], locale),
    };
  }
  const median = middleOf(numbers);
  const place = placeOf(indicator, value, median);
  const quarters = quartiles(numbers);
  return {
    title: say.place(who, year, name, figure, place, middle(median)),
    summary: passage(
      [
        say.place(who, year, name, full, place, middle(median)),
        quarters === null
          ? ""
          : say.half(
              value.number > quarters.upper ? "above" : value.number < quarters.lower ? "below" : "within",
              middle(quarters.lower),
              middle(quarters.upper),
            ),
        coverage,
      ],
      locale,
    ),
  };
}

function placeOf(
  indicator: Indicator,
  value: Extract<IndicatorValue, { status: "reported" }>,
  median: number,
): StripPlace {
  const interval = intervalOf(indicator, value);
  if (value.number === median) return "equal";
  if (interval !== null && interval.low <= median && median <= interval.high) return "indistinct";
  return value.number > median ? "above" : "below";
}
