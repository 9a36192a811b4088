import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import { isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { describeRelation } from "#lib/domain/sentences/describe-relation.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { apiAddressFor } from "#lib/domain/views/api-address.ts";
import { indicatorScale } from "#lib/domain/views/chart/indicator-scale.ts";
import type { PublicView, ViewChart } from "#lib/domain/views/public-view.ts";
import { valueCell, wordsCell } from "#lib/domain/views/value-cell.ts";
import { figureColumn, headColumn } from "./columns.ts";
import { type GroupFigureOf, newestOf, placedFigure, type ViewedGroup } from "./group-figures.ts";
import { closingNotes, footnotesOf, indicatorNotes } from "./group-notes.ts";
import { GROUP_VIEW_WORDS } from "./group-view-words.ts";
import { PAGE_ROWS } from "./page-rows.ts";
import { rowWhenRead } from "./row-when-read.ts";
import { thinPoints } from "./thin-points.ts";
import { thinnedNote } from "./thinned-note.ts";

export interface ScatterInput {
  readonly address: ViewAddressOf<"scatter">;
  readonly x: Indicator;
  readonly y: Indicator;
  readonly group: ViewedGroup;
  /** Both figures of each body, in one order. */
  readonly pairs: readonly { readonly x: GroupFigureOf; readonly y: GroupFigureOf }[];
  readonly asOf: string | null;
}

/** Two figures of the bodies of a group against each other. */
export function scatterView(input: ScatterInput, locale: Locale): PublicView {
  const { address, x, y, group, pairs, asOf } = input;
  const say = GROUP_VIEW_WORDS[locale];
  const isFrozen = asOf !== null;
  const compared = pairs.filter((pair) => isComparable(x, pair.x.value) && isComparable(y, pair.y.value));
  const drawn = compared.length === 0 ? [] : [chart(input, compared, locale)];
  const finding = describeRelation(
    {
      x,
      y,
      group: group.name,
      year: address.year,
      pairs: compared.map((pair) => [numberOf(pair.x), numberOf(pair.y)] as const),
      all: pairs.length,
    },
    locale,
  );
  return {
    kind: "scatter",
    locale,
    path: viewPath(address),
    asOf,
    isSuperseded: false,
    ...finding,
    subtitle: say.subtitle(
      `${x.name[locale]}${say.comma}${y.name[locale]}`,
      group.name[locale],
      say.year(address.year),
    ),
    tables: [
      {
        key: "values",
        caption: say.rankCaption(
          `${x.name[locale]}${say.comma}${y.name[locale]}`,
          group.name[locale],
          address.year,
        ),
        pageRows: PAGE_ROWS,
        columns: [
          headColumn(say.body),
          figureColumn(x.id, x.name[locale]),
          figureColumn(y.id, y.name[locale]),
        ],
        rows: pairs.map((pair) =>
          rowWhenRead({ key: pair.x.key, part: null, isHighlighted: false }, () => [
            wordsCell(pair.x.name[locale], `/o/${pair.x.key}`),
            valueCell(placedFigure(x, pair.x, group), locale, isFrozen),
            valueCell(placedFigure(y, pair.y, group), locale, isFrozen),
          ]),
        ),
      },
    ],
    charts: drawn,
    notes: [
      ...footnotesOf(
        pairs.flatMap((pair) => [pair.x, pair.y]),
        locale,
      ),
      ...new Set([...indicatorNotes(x, locale), ...indicatorNotes(y, locale)]),
      ...thinnedNote(drawn, compared.length, locale),
      ...closingNotes(group.isPractice, locale),
    ],
    source: say.source,
    api: apiAddressFor(address, asOf),
    isPractice: group.isPractice,
    updatedAt: newestOf(pairs.flatMap((pair) => [pair.x, pair.y])),
  };
}

function numberOf({ value }: GroupFigureOf): number {
  return value.status === "reported" ? value.number : Number.NaN;
}

function chart(
  { x, y, group, asOf }: ScatterInput,
  compared: ScatterInput["pairs"],
  locale: Locale,
): ViewChart {
  const spacing = x.kind === "count" ? "root" : "even";
  const figure = (indicator: Indicator, { value }: GroupFigureOf) =>
    `${indicator.name[locale]} ${formatIndicator(indicator, value, locale)}`;
  return {
    key: "relation",
    title: null,
    spec: {
      type: "scatter",
      points: thinPoints(
        compared.map((pair) => ({ pair, number: numberOf(pair.y), across: numberOf(pair.x) })),
        { spacing },
      ).map(({ pair, ...dot }) => ({
        ...dot,
        key: pair.x.key,
        name: pair.x.name[locale],
        label: `${figure(x, pair.x)}${GROUP_VIEW_WORDS[locale].comma}${figure(y, pair.y)}`,
        href: valueCell(placedFigure(y, pair.y, group), locale, asOf !== null).href,
      })),
      x: {
        title: x.name[locale],
        scale: indicatorScale(x),
        spacing,
      },
      y: { title: y.name[locale], scale: indicatorScale(y) },
    },
  };
}
