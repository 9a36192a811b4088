import { formatAlone, formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import { seriesBreaks } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { capital } from "#lib/domain/sentences/capital.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { apiAddressFor } from "#lib/domain/views/api-address.ts";
import type { PublicView, ViewChart } from "#lib/domain/views/public-view.ts";
import { definitionTables } from "./definition-tables.ts";
import { courseOfGroups, spreadOfGroups } from "./group-charts.ts";
import { groupsTable, historyTable } from "./group-tables.ts";
import { groupYear, type IndicatorGroup, MOST_DOTS, yearOf } from "./indicator-group.ts";
import { INDICATOR_PAGE_WORDS } from "./indicator-words.ts";

export interface IndicatorInput {
  readonly address: ViewAddressOf<"indicator">;
  readonly indicator: Indicator;
  readonly groups: readonly IndicatorGroup[];
  readonly asOf: string | null;
  /** When the newest of the versions was published; null without any. */
  readonly updatedAt: string | null;
}

/** An indicator: what it is and how it is computed, what the groups it makes sense for show by it, and how that went over the years. */
export function indicatorView(input: IndicatorInput, locale: Locale): PublicView {
  const { address, indicator, asOf, updatedAt } = input;
  const say = INDICATOR_PAGE_WORDS[locale];
  const groups = input.groups.filter(hasFigure);
  const year = newestYear(groups);
  const years = groups[0]?.years.map((one) => one.year) ?? [];
  const breaks = seriesBreaks(indicator, { years: { from: years[0] ?? 0, to: years.at(-1) ?? 0 } });
  const shown = year === null ? [] : groups.filter((group) => figuresIn(group, year) > 0);
  const isPractice = groups.some((group) => group.isPractice);
  return {
    kind: "indicator",
    locale,
    path: viewPath(address),
    asOf,
    isSuperseded: false,
    title: titleOf(input, shown, year, locale),
    subtitle: say.subtitle(indicator.definition[locale]),
    summary: summaryOf(input, shown, year, locale),
    tables: [
      ...(year === null ? [] : [groupsTable(indicator, shown, year, locale)]),
      ...(groups.length === 0 ? [] : [historyTable(indicator, groups, breaks, locale)]),
      ...definitionTables(indicator, locale),
    ],
    charts: year === null ? [] : chartsOf(input, { groups, shown, year, locale }, breaks),
    notes: [
      ...(indicator.kind === "count"
        ? [say.unit(indicator.unit[locale])]
        : [say.base(indicator.base[locale]), say.minimumBase(indicator.minimumBase)]),
      ...indicator.caveats.map((caveat) => caveat[locale]),
      ...breaks.flatMap(({ notes }) => notes.map((note) => note[locale])),
      ...(groups.length === 0 ? [] : [say.sums]),
      ...(year !== null && shown.some((group) => figuresIn(group, year) > MOST_DOTS) ? [say.manyDots] : []),
      ...(isPractice ? [say.practice] : []),
    ],
    source: say.source,
    api: apiAddressFor(address, asOf),
    isPractice: isPractice && groups.every((group) => group.isPractice),
    updatedAt,
  };
}

function hasFigure(group: IndicatorGroup): boolean {
  return group.years.some(({ year }) => figuresIn(group, year) > 0);
}

function figuresIn(group: IndicatorGroup, year: number): number {
  return yearOf(group, year)?.reported ?? 0;
}

/** The newest year of which any group has a figure; fictional ones only where there are no others. */
function newestYear(groups: readonly IndicatorGroup[]): number | null {
  const real = groups.filter(({ isPractice }) => !isPractice);
  const years = (real.length > 0 ? real : groups).flatMap((group) =>
    group.years.filter(({ year }) => figuresIn(group, year) > 0).map(({ year }) => year),
  );
  return years.length === 0 ? null : Math.max(...years);
}

interface Shown {
  readonly groups: readonly IndicatorGroup[];
  readonly shown: readonly IndicatorGroup[];
  readonly year: number;
  readonly locale: Locale;
}

function chartsOf(
  { indicator }: IndicatorInput,
  { groups, shown, year, locale }: Shown,
  breaks: ReturnType<typeof seriesBreaks>,
): readonly ViewChart[] {
  const say = INDICATOR_PAGE_WORDS[locale];
  const spread = spreadOfGroups(indicator, shown, year, locale);
  return [
    ...(spread.rows.length === 0 ? [] : [{ key: "spread", title: say.spread(year), spec: spread }]),
    { key: "course", title: say.course, spec: courseOfGroups(indicator, groups, breaks, locale) },
  ];
}

interface Middle {
  readonly counted: number;
  readonly all: number;
  /** Null where no figure can be compared. */
  readonly median: string | null;
  readonly whole: string;
}

function middleOf(indicator: Indicator, group: IndicatorGroup, year: number, locale: Locale): Middle {
  const { compared, members, median, whole } = yearOf(group, year) ?? groupYear(indicator, year, []);
  return {
    counted: compared,
    all: members,
    median: median === null ? null : formatAlone(indicator, Math.round(median * 100) / 100),
    whole: formatIndicator(indicator, whole.value, locale),
  };
}

/** Of the group with the most bodies to compare. */
function titleOf(
  { indicator }: IndicatorInput,
  shown: readonly IndicatorGroup[],
  year: number | null,
  locale: Locale,
): string {
  const say = INDICATOR_PAGE_WORDS[locale];
  const name = indicator.name[locale];
  if (year === null) return say.none(name);
  const [largest] = shown
    .map((group) => ({ group, middle: middleOf(indicator, group, year, locale) }))
    .filter(({ middle }) => middle.median !== null)
    .toSorted((a, b) => b.middle.counted - a.middle.counted);
  return largest === undefined
    ? say.none(name)
    : say.title(name, largest.group.name[locale], year, largest.middle.median ?? "", largest.middle.whole);
}

function summaryOf(
  { indicator }: IndicatorInput,
  shown: readonly IndicatorGroup[],
  year: number | null,
  locale: Locale,
): string {
  const say = INDICATOR_PAGE_WORDS[locale];
  if (year === null) return `${say.none(indicator.name[locale])}${say.end}`;
  const sentences = shown.map((group) => {
    const { counted, all, median, whole } = middleOf(indicator, group, year, locale);
    const name = capital(group.name[locale]);
    return median === null ? say.noFigure(name, all) : say.group(name, counted, all, median, whole);
  });
  return `${sentences.join(say.join)}${say.end}`;
}
