import { formatAlone, formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import type { Lens } from "#lib/domain/indicators/lenses.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { describeMissing } from "#lib/domain/sentences/describe-missing.ts";
import { describeRank } from "#lib/domain/sentences/describe-rank.ts";
import { ifMissingReported, type YearsApart } from "#lib/domain/statistics/if-missing-reported.ts";
import type { PlaceRange } from "#lib/domain/statistics/place-range.ts";
import { placesOf, type Ranked, type Ranking, rankGroup } from "#lib/domain/statistics/rank-group.ts";
import { rateOfSums } from "#lib/domain/statistics/rate-of-sums.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { apiAddressFor } from "#lib/domain/views/api-address.ts";
import type { PublicView, ViewRow, ViewTable } from "#lib/domain/views/public-view.ts";
import { valueCell, wordsCell } from "#lib/domain/views/value-cell.ts";
import { figureColumn, headColumn, textColumn } from "./columns.ts";
import { type GroupFigureOf, newestOf, placedFigure, type ViewedGroup } from "./group-figures.ts";
import { closingNotes, footnotesOf, indicatorNotes } from "./group-notes.ts";
import { GROUP_VIEW_WORDS } from "./group-view-words.ts";
import { PAGE_ROWS, PAGE_ROWS_OF_LENS } from "./page-rows.ts";
import { AT_EACH_END, ends, MOST_DOTS, rankCharts } from "./rank-charts.ts";
import { rowWhenRead } from "./row-when-read.ts";

export type RankedFigure = GroupFigureOf & Pick<YearsApart, "lastYear">;

export interface RankInput {
  readonly address: ViewAddressOf<"rank" | "funnel">;
  readonly indicator: Indicator;
  readonly group: ViewedGroup;
  readonly figures: readonly RankedFigure[];
  /** The same bodies and year by every definition of the indicator's name; null where it has one only. */
  readonly lens: {
    readonly lens: Lens;
    readonly figures: readonly (readonly GroupFigureOf[])[];
  } | null;
  readonly asOf: string | null;
}

/** A group by one figure of a year: who can be told from the median, who cannot be compared, who has published nothing. */
export function rankView(input: RankInput, locale: Locale): PublicView {
  const { address, indicator, group, figures, asOf } = input;
  const say = GROUP_VIEW_WORDS[locale];
  const ranking = rankGroup(indicator, figures);
  const { title, summary } = describeRank(
    { indicator, group: group.name, year: address.year, ranking },
    locale,
  );
  const missing = describeMissing(
    { indicator, year: address.year, result: ifMissingReported(indicator, figures) },
    locale,
  );
  return {
    kind: "rank",
    locale,
    path: viewPath(address),
    asOf,
    isSuperseded: false,
    title,
    subtitle: say.subtitle(
      `${indicator.name[locale]}${say.colon}${indicator.definition[locale]}`,
      group.name[locale],
      say.year(address.year),
    ),
    summary: missing === null ? summary : `${summary}${locale === "en" ? " " : ""}${missing}`,
    tables: [rankTable(input, ranking, locale), ...lensTables(input, ranking, locale)],
    charts: rankCharts({ indicator, ranking, figures, isFrozen: asOf !== null }, locale),
    notes: [
      ...footnotesOf(figures, locale),
      ...indicatorNotes(indicator, locale),
      say.sumOrMedian,
      ...(indicator.kind === "rate" ? [say.placesNote] : []),
      say.noMerit,
      ...closingNotes(group.isPractice, locale),
    ],
    source: say.source,
    api: apiAddressFor(address, asOf),
    isPractice: group.isPractice,
    updatedAt: newestOf(figures),
  };
}

function rankTable(input: RankInput, ranking: Ranking<RankedFigure>, locale: Locale): ViewTable {
  const { address, indicator, group, asOf, figures } = input;
  const say = GROUP_VIEW_WORDS[locale];
  const hasSides = indicator.kind === "rate";
  const cell = (figure: GroupFigureOf) =>
    valueCell(placedFigure(indicator, figure, group), locale, asOf !== null);
  const name = (figure: GroupFigureOf) => wordsCell(figure.name[locale], `/o/${figure.key}`);
  const blank = wordsCell("");
  const row = (figure: RankedFigure, part: string, cells: () => ViewRow["cells"]): ViewRow =>
    rowWhenRead({ key: figure.key, part, isHighlighted: false }, () => [
      name(figure),
      cell(figure),
      ...cells(),
    ]);
  const ranked = (figure: Ranked<RankedFigure>): ViewRow =>
    row(figure, say.parts.ranked, () => [
      ...(hasSides ? [wordsCell(figure.side === null ? "" : say.sides[figure.side])] : []),
      wordsCell(figure.band === null ? "" : say.bands[figure.band]),
      wordsCell(placesWord(figure.places)),
    ]);
  const plain = (figure: RankedFigure, part: string) =>
    row(figure, part, () => [...(hasSides ? [blank] : []), blank, blank]);
  const minimum = indicator.kind === "count" ? 0 : indicator.minimumBase;
  const sum = rateOfSums(
    indicator,
    figures.map(({ value }) => value),
  );
  const totals: readonly ViewRow[] = [
    totalRow("sum", say.sumRow(sum.counted, sum.of), formatIndicator(indicator, sum.value, locale), hasSides),
    ...(ranking.median === null
      ? []
      : [
          totalRow(
            "median",
            say.medianRow(ranking.ranked.length),
            formatAlone(indicator, ranking.median),
            hasSides,
          ),
        ]),
  ];
  return {
    key: "values",
    caption: say.rankCaption(indicator.name[locale], group.name[locale], address.year),
    pageRows: PAGE_ROWS,
    columns: [
      headColumn(say.body),
      figureColumn("value", indicator.name[locale]),
      ...(hasSides ? [textColumn("against_median", say.against)] : []),
      textColumn("quarter", say.quarter),
      figureColumn("places", say.places),
    ],
    rows: [
      ...totals,
      ...ranking.ranked.map(ranked),
      ...ranking.belowBase.map((figure) => plain(figure, say.parts.belowBase(minimum))),
      ...ranking.withoutFigure
        .filter(({ value }) => value.status !== "not_submitted")
        .map((figure) => plain(figure, say.parts.withoutFigure)),
      ...ranking.withoutFigure
        .filter(({ value }) => value.status === "not_submitted")
        .map((figure) => plain(figure, say.parts.notSubmitted)),
    ],
  };
}

function placesWord({ first, last }: PlaceRange): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function totalRow(key: string, label: string, text: string, hasSides: boolean): ViewRow {
  const blank = wordsCell("");
  return {
    key,
    part: null,
    isHighlighted: true,
    cells: [wordsCell(label), wordsCell(text), ...(hasSides ? [blank] : []), blank, blank],
  };
}

/**
 * Each body under every definition of the name, with the place it would take: how far the definition moves it. Of a very large group the ends, as they are
 * drawn: the places are among all.
 */
function lensTables(
  { lens, group, asOf, figures }: RankInput,
  ranking: Ranking<RankedFigure>,
  locale: Locale,
): readonly ViewTable[] {
  if (lens === null) return [];
  const isVeryLarge = figures.length > MOST_DOTS;
  const say = GROUP_VIEW_WORDS[locale];
  const shown = isVeryLarge ? ends(ranking) : figures;
  const keys = new Set(shown.map(({ key }) => key));
  const definitions = lens.lens.definitions.map(({ indicator }, index) => {
    const same = lens.figures[index] ?? [];
    const places = placesOf(indicator, same);
    const drawn = same.filter(({ key }) => keys.has(key));
    return { indicator, figures: new Map(drawn.map((figure) => [figure.key, figure])), places };
  });
  return [
    {
      key: "definitions",
      caption: isVeryLarge
        ? `${say.lensCaption(lens.lens.name[locale])}${say.colon}${say.ends(AT_EACH_END)}`
        : say.lensCaption(lens.lens.name[locale]),
      pageRows: PAGE_ROWS_OF_LENS,
      columns: [
        headColumn(say.body),
        ...lens.lens.definitions.flatMap(({ indicator }) => [
          figureColumn(indicator.id, `${indicator.name[locale]}${say.colon}${indicator.definition[locale]}`),
          figureColumn(`${indicator.id}-place`, say.place),
        ]),
      ],
      rows: shown.map(({ key, name }) => ({
        key,
        part: null,
        isHighlighted: false,
        cells: [
          wordsCell(name[locale], `/o/${key}`),
          ...definitions.flatMap(({ indicator, places, ...of }) => {
            const same = of.figures.get(key);
            const place = places.get(key);
            return [
              same === undefined
                ? wordsCell("")
                : valueCell(placedFigure(indicator, same, group), locale, asOf !== null),
              wordsCell(place === undefined ? "" : String(place)),
            ];
          }),
        ],
      })),
    },
  ];
}
