import { formatAlone, formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import type { SeriesBreak } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { capital } from "#lib/domain/sentences/capital.ts";
import { indicatorScale } from "#lib/domain/views/chart/indicator-scale.ts";
import type { StripSpec } from "#lib/domain/views/chart/rows-spec.ts";
import type { LineSpec } from "#lib/domain/views/chart/years-spec.ts";
import { type IndicatorGroup, yearOf } from "./indicator-group.ts";
import { INDICATOR_PAGE_WORDS } from "./indicator-words.ts";

/** How the bodies of each group spread in one year. */
export function spreadOfGroups(
  indicator: Indicator,
  groups: readonly IndicatorGroup[],
  year: number,
  locale: Locale,
): StripSpec {
  const say = INDICATOR_PAGE_WORDS[locale];
  const alone = (number: number) => formatAlone(indicator, Math.round(number * 100) / 100);
  return {
    type: "strip",
    rows: groups.flatMap((group) => {
      const { dots, median = null, quartiles = null } = yearOf(group, year) ?? {};
      if (dots === undefined || median === null) return [];
      return {
        key: group.token,
        name: capital(group.name[locale]),
        points: dots.map(({ key, name, number, value }) => ({
          key,
          name: name[locale],
          number,
          label: formatIndicator(indicator, value, locale),
          href: `/o/${key}/${year}`,
        })),
        median: { number: median, label: `${say.columns.median} ${alone(median)}` },
        quartiles:
          quartiles === null
            ? null
            : {
                low: quartiles.lower,
                high: quartiles.upper,
                label: `${say.columns.quarters} ${alone(quartiles.lower)} – ${alone(quartiles.upper)}`,
              },
      };
    }),
    scale: indicatorScale(indicator),
  };
}

/** The groups taken together over the years. */
export function courseOfGroups(
  indicator: Indicator,
  groups: readonly IndicatorGroup[],
  breaks: readonly SeriesBreak[],
  locale: Locale,
): LineSpec {
  return {
    type: "line",
    years: groups[0]?.years.map(({ year }) => year) ?? [],
    series: groups.map((group) => ({
      key: group.token,
      name: capital(group.name[locale]),
      points: group.years.map(({ year, whole: { value } }) => ({
        key: String(year),
        name: capital(group.name[locale]),
        year,
        number: value.status === "reported" ? value.number : null,
        label: formatIndicator(indicator, value, locale),
        href: `/rank/${indicator.id}/${group.token}/${year}`,
      })),
    })),
    breaks: breaks
      .filter(({ isBreak }) => isBreak)
      .map(({ year, label }) => ({ year, label: label[locale] })),
    scale: indicatorScale(indicator),
  };
}
