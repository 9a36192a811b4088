import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import type { Funnel, FunnelMember, FunnelPosition } from "#lib/domain/statistics/funnel-of.ts";
import type { NamedValue } from "./describe-rank.ts";
import { type Finding, listed, passage } from "./finding.ts";
import { FUNNEL_WORDS } from "./funnel-words.ts";

export interface DescribedFunnel {
  readonly indicator: Indicator;
  readonly group: Localized;
  readonly year: number;
  readonly funnel: Funnel<NamedValue>;
}

const NAMED = 3;

/** Says who lies where chance would hardly bring a body, and that the others cannot be told from the group. */
export function describeFunnel({ indicator, group, year, funnel }: DescribedFunnel, locale: Locale): Finding {
  const say = FUNNEL_WORDS[locale];
  const { centre, members, outliers, withoutFigure } = funnel;
  const name = indicator.name[locale];
  const missing = withoutFigure.length > 0 ? say.missing(withoutFigure.length) : "";
  if (members.length === 0) {
    const none = say.none(group[locale], year, name);
    return { title: none, summary: passage([none, missing], locale) };
  }
  const at = (...positions: readonly FunnelPosition[]) =>
    members.filter(({ position }) => positions.includes(position));
  const list = (found: readonly FunnelMember<NamedValue>[]) => {
    const names = found
      .slice(0, NAMED)
      .map(({ name: body, value }) => say.named(body[locale], formatIndicator(indicator, value, locale)));
    return found.length > NAMED ? say.andOthers(listed(names, locale)) : listed(names, locale);
  };
  const high = at("far_beyond_high").toSorted((a, b) => b.number - a.number);
  const low = at("far_beyond_low").toSorted((a, b) => a.number - b.number);
  const between = at("beyond_high", "beyond_low").length;
  const clauses = [
    say.centre(formatIndicator(indicator, centre.value, locale), centre.counted, centre.of),
    high.length > 0 ? say.high(list(high), high.length) : "",
    low.length > 0 ? say.low(list(low), low.length) : "",
    between > 0 ? say.between(between) : "",
    say.within(at("within").length),
    missing,
  ];
  return {
    title:
      outliers.length > 0
        ? say.outside(group[locale], year, name, outliers.length, members.length)
        : say.allWithin(group[locale], year, name, members.length),
    summary: passage(clauses, locale),
  };
}
