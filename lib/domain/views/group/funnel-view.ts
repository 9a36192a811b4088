import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { describeFunnel } from "#lib/domain/sentences/describe-funnel.ts";
import { type Funnel, funnelOf } from "#lib/domain/statistics/funnel-of.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { apiAddressFor } from "#lib/domain/views/api-address.ts";
import { indicatorScale } from "#lib/domain/views/chart/indicator-scale.ts";
import type { PublicView, ViewChart, ViewTable } from "#lib/domain/views/public-view.ts";
import { valueCell, wordsCell } from "#lib/domain/views/value-cell.ts";
import { figureColumn, headColumn, textColumn } from "./columns.ts";
import { type GroupFigureOf, newestOf, placedFigure, type ViewedGroup } from "./group-figures.ts";
import { closingNotes, footnotesOf, indicatorNotes } from "./group-notes.ts";
import { GROUP_VIEW_WORDS } from "./group-view-words.ts";
import { PAGE_ROWS } from "./page-rows.ts";
import { rowWhenRead } from "./row-when-read.ts";
import { thinPoints } from "./thin-points.ts";
import { thinnedNote } from "./thinned-note.ts";

export interface FunnelInput {
  readonly address: ViewAddressOf<"rank" | "funnel">;
  readonly indicator: Indicator;
  readonly group: ViewedGroup;
  readonly figures: readonly GroupFigureOf[];
  readonly asOf: string | null;
}

/** A rate of a group against the cases it rests on: who lies where chance would hardly bring a body. */
export function funnelView(input: FunnelInput, locale: Locale): PublicView {
  const { address, indicator, group, figures, asOf } = input;
  const say = GROUP_VIEW_WORDS[locale];
  const funnel = funnelOf(indicator, figures);
  const drawn = charts(input, funnel, locale);
  const finding = describeFunnel({ indicator, group: group.name, year: address.year, funnel }, locale);
  return {
    kind: "funnel",
    locale,
    path: viewPath(address),
    asOf,
    isSuperseded: false,
    ...finding,
    subtitle: say.subtitle(
      `${indicator.name[locale]}${say.colon}${indicator.definition[locale]}`,
      group.name[locale],
      say.year(address.year),
    ),
    tables: [table(input, funnel, locale)],
    charts: drawn,
    notes: [
      ...footnotesOf(figures, locale),
      ...indicatorNotes(indicator, locale),
      say.funnelNote,
      ...thinnedNote(drawn, funnel.members.length, locale),
      say.rootNote,
      ...closingNotes(group.isPractice, locale),
    ],
    source: say.source,
    api: apiAddressFor(address, asOf),
    isPractice: group.isPractice,
    updatedAt: newestOf(figures),
  };
}

function table(
  { address, indicator, group, asOf }: FunnelInput,
  funnel: Funnel<GroupFigureOf>,
  locale: Locale,
): ViewTable {
  const say = GROUP_VIEW_WORDS[locale];
  const { centre } = funnel;
  const cells = (figure: GroupFigureOf, position: string) => [
    wordsCell(figure.name[locale], `/o/${figure.key}`),
    valueCell(placedFigure(indicator, figure, group), locale, asOf !== null),
    wordsCell(position),
  ];
  const row = (figure: GroupFigureOf, position: string, isHighlighted: boolean) =>
    rowWhenRead({ key: figure.key, part: null, isHighlighted }, () => cells(figure, position));
  const byRate = funnel.members.toSorted((a, b) => b.number - a.number);
  return {
    key: "values",
    caption: say.rankCaption(indicator.name[locale], group.name[locale], address.year),
    pageRows: PAGE_ROWS,
    columns: [
      headColumn(say.body),
      figureColumn("value", indicator.name[locale]),
      textColumn("position", say.position),
    ],
    rows: [
      {
        key: "sum",
        part: null,
        isHighlighted: true,
        cells: [
          wordsCell(say.sumRow(centre.counted, centre.of)),
          wordsCell(formatIndicator(indicator, centre.value, locale)),
          wordsCell(""),
        ],
      },
      ...byRate.map((figure) =>
        row(figure, say.positions[figure.position], figure.position.startsWith("far_beyond")),
      ),
      ...funnel.withoutFigure.map((figure) => row(figure, "", false)),
    ],
  };
}

function charts(
  { indicator, group, asOf }: FunnelInput,
  funnel: Funnel<GroupFigureOf>,
  locale: Locale,
): readonly ViewChart[] {
  const say = GROUP_VIEW_WORDS[locale];
  const { centre } = funnel;
  if (centre.value.status !== "reported" || funnel.members.length === 0) return [];
  const base = indicator.kind === "count" ? "" : indicator.base[locale];
  return [
    {
      key: "funnel",
      title: null,
      spec: {
        type: "funnel",
        points: thinPoints(
          funnel.members.map((figure) => ({
            figure,
            number: figure.number,
            across: figure.base,
            ...(figure.position.startsWith("far_beyond") ? { flags: ["outlier" as const] } : {}),
          })),
          { spacing: "root" },
        ).map(({ figure, ...dot }) => ({
          ...dot,
          key: figure.key,
          name: figure.name[locale],
          label: formatIndicator(indicator, figure.value, locale),
          href: valueCell(placedFigure(indicator, figure, group), locale, asOf !== null).href,
        })),
        x: { title: base, scale: { unit: "count", ceiling: null }, spacing: "root" },
        y: { title: indicator.name[locale], scale: indicatorScale(indicator) },
        centre: {
          number: centre.value.number,
          label: say.centre(formatIndicator(indicator, centre.value, locale)),
        },
        limits: funnel.limits.map(({ level, points }) => ({
          key: String(level),
          label: say.limit(level),
          points: points.map((point) => ({ across: point.base, low: point.low, high: point.high })),
        })),
      },
    },
  ];
}
