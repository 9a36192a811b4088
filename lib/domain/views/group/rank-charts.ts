import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import { isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { formatMiddle } from "#lib/domain/sentences/format-middle.ts";
import { BANDS } from "#lib/domain/statistics/quantile.ts";
import type { Ranked, Ranking } from "#lib/domain/statistics/rank-group.ts";
import type { ChartPoint } from "#lib/domain/views/chart/chart-point.ts";
import { indicatorScale } from "#lib/domain/views/chart/indicator-scale.ts";
import type { ChartSpec } from "#lib/domain/views/chart-spec.ts";
import type { ViewChart } from "#lib/domain/views/public-view.ts";
import { valueRecordOf } from "#lib/domain/views/value-record-of.ts";
import { type GroupFigureOf, placedFigure } from "./group-figures.ts";
import { GROUP_VIEW_WORDS } from "./group-view-words.ts";
import { stepBounds } from "./step-bounds.ts";

/** More dots than this are read as a spread, not one by one. */
const MOST_ROWS = 80;
/** More than this no drawing holds: then the ends are drawn, and the table and the files have everybody. */
export const MOST_DOTS = 350;
export const AT_EACH_END = 12;

/** The highest and the lowest of a very large group. */
export function ends<Member>({ ranked }: Ranking<Member>): readonly Ranked<Member>[] {
  return [...ranked.slice(0, AT_EACH_END), ...ranked.slice(-AT_EACH_END)];
}

interface Drawn {
  readonly indicator: Indicator;
  readonly ranking: Ranking<GroupFigureOf>;
  readonly figures: readonly GroupFigureOf[];
  readonly isFrozen: boolean;
}

/** The group as dots with intervals in bands, or as a spread where there are very many; and as tiles where all have a place on a map. */
export function rankCharts(drawn: Drawn, locale: Locale): readonly ViewChart[] {
  const say = GROUP_VIEW_WORDS[locale];
  const { ranking, figures } = drawn;
  const tiles = tilesOf(drawn, locale);
  const first: ViewChart | null =
    ranking.ranked.length === 0
      ? null
      : figures.length > MOST_DOTS
        ? { key: "ends", title: say.ends(AT_EACH_END), spec: endsOf(drawn, locale) }
        : figures.length > MOST_ROWS
          ? { key: "spread", title: null, spec: stripOf(drawn, locale) }
          : { key: "ranking", title: null, spec: dotsOf(drawn, locale) };
  return [
    ...(first === null ? [] : [first]),
    ...(tiles === null ? [] : [{ key: "map", title: say.map, spec: tiles }]),
  ];
}

function point({ indicator, isFrozen }: Drawn, figure: GroupFigureOf, locale: Locale): ChartPoint {
  const { key, name, value } = figure;
  const isSmall = value.status === "reported" && !isComparable(indicator, value);
  return {
    key,
    name: name[locale],
    number: value.status === "reported" ? value.number : null,
    label: formatIndicator(indicator, value, locale),
    href: valueRecordOf(placedFigure(indicator, figure, { isPractice: false }), locale, isFrozen).cellUrl,
    ...(isSmall ? { flags: ["small_base" as const] } : {}),
  };
}

function middle({ indicator, ranking: { median } }: Drawn, locale: Locale) {
  return median === null
    ? null
    : { number: median, label: GROUP_VIEW_WORDS[locale].medianIs(formatMiddle(indicator, median, locale)) };
}

function dotsOf(drawn: Drawn, locale: Locale): ChartSpec {
  const { indicator, ranking } = drawn;
  const say = GROUP_VIEW_WORDS[locale];
  const row = (figure: Ranked<GroupFigureOf>) => ({
    ...point(drawn, figure, locale),
    interval: figure.interval,
  });
  const bands = BANDS.toReversed().flatMap((band) => {
    const rows = ranking.ranked.filter((figure) => figure.band === band).map(row);
    return rows.length === 0 ? [] : [{ key: band, name: say.bands[band], rows }];
  });
  const alone = ranking.ranked.filter(({ band }) => band === null).map(row);
  const small = ranking.belowBase.map((figure) => ({ ...point(drawn, figure, locale), interval: null }));
  const minimum = indicator.kind === "count" ? 0 : indicator.minimumBase;
  return {
    type: "dot-interval",
    bands: [
      ...bands,
      ...(alone.length === 0 ? [] : [{ key: "all", name: null, rows: alone }]),
      ...(small.length === 0 ? [] : [{ key: "below-base", name: say.parts.belowBase(minimum), rows: small }]),
    ],
    median: middle(drawn, locale),
    scale: indicatorScale(indicator),
  };
}

/** The highest and the lowest of a very large group. */
function endsOf(drawn: Drawn, locale: Locale): ChartSpec {
  const { indicator, ranking } = drawn;
  const say = GROUP_VIEW_WORDS[locale];
  const rows = (figures: readonly Ranked<GroupFigureOf>[]) =>
    figures.map((figure) => ({ ...point(drawn, figure, locale), interval: figure.interval }));
  return {
    type: "dot-interval",
    bands: [
      { key: "highest", name: say.bands.highest, rows: rows(ranking.ranked.slice(0, AT_EACH_END)) },
      { key: "lowest", name: say.bands.lowest, rows: rows(ranking.ranked.slice(-AT_EACH_END)) },
    ],
    median: middle(drawn, locale),
    scale: indicatorScale(indicator),
  };
}

function stripOf(drawn: Drawn, locale: Locale): ChartSpec {
  const { indicator, ranking } = drawn;
  const { quartiles } = ranking;
  const say = GROUP_VIEW_WORDS[locale];
  return {
    type: "strip",
    rows: [
      {
        key: "all",
        name: null,
        points: ranking.ranked.map((figure) => point(drawn, figure, locale)),
        median: middle(drawn, locale),
        quartiles:
          quartiles === null
            ? null
            : {
                low: quartiles.lower,
                high: quartiles.upper,
                label: `${say.spread}${say.colon}${formatMiddle(indicator, quartiles.lower, locale)}–${formatMiddle(indicator, quartiles.upper, locale)}`,
              },
      },
    ],
    scale: indicatorScale(indicator),
  };
}

/** Only where every body of the group has a place: half a map would be read as a whole one. */
function tilesOf(drawn: Drawn, locale: Locale): ChartSpec | null {
  const { indicator, figures, ranking } = drawn;
  if (figures.length < 2 || figures.length > MOST_ROWS || figures.some(({ tile }) => tile === null))
    return null;
  return {
    type: "tiles",
    tiles: figures.flatMap((figure) => {
      const { tile, name, value } = figure;
      if (tile === null) return [];
      const shown = point(drawn, figure, locale);
      const compared = value.status === "reported" && isComparable(indicator, value);
      return [
        {
          ...shown,
          ...tile,
          shortName: shorten(name[locale], locale),
          text: compared
            ? String(Math.round(value.number * 10) / 10)
            : shown.number === null
              ? shown.label
              : "·",
        },
      ];
    }),
    bounds: stepBounds(ranking.ranked.map(({ number }) => number)),
    scale: indicatorScale(indicator),
  };
}

function shorten(name: string, locale: Locale): string {
  if (locale === "en") return name.slice(0, 6);
  return name
    .replace(/(?:省|市|自治区|特别行政区|自治區|特別行政區|地区|地區|盟|县|縣|区|區)$/, "")
    .slice(0, 4);
}
