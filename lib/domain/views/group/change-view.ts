import { bodyBreaks } from "#lib/domain/indicators/body-breaks.ts";
import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import type { SeriesBreak } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { describeChange } from "#lib/domain/sentences/describe-change.ts";
import { type Change, changeBetween } from "#lib/domain/statistics/change-between.ts";
import { formatChange } from "#lib/domain/statistics/format-change.ts";
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

export interface ChangeInput {
  readonly address: ViewAddressOf<"change">;
  readonly indicator: Indicator;
  readonly group: ViewedGroup;
  readonly pairs: readonly { readonly from: GroupFigureOf; readonly to: GroupFigureOf }[];
  readonly breaks: readonly SeriesBreak[];
  readonly asOf: string | null;
}

/** Of more than these only the greatest changes are drawn; the table and the files have all. */
const MOST_DRAWN = 60;
const AT_EACH_END = 12;

/** Who changed most between two years, sorted by the change; across a break nothing is computed. */
export function changeView(input: ChangeInput, locale: Locale): PublicView {
  const { address, indicator, group, pairs, breaks, asOf } = input;
  const say = GROUP_VIEW_WORDS[locale];
  const { from, to } = address.years;
  const isBroken = breaks.some(({ isBreak }) => isBreak);
  const changes = pairs
    .map((pair) => {
      const own = bodyBreaks(pair.to.changes ?? [], address.years);
      const isOwn = own.some(({ isBreak }) => isBreak);
      const change = changeBetween(indicator, pair.from.value, pair.to.value, isBroken || isOwn);
      return { ...pair, own, isOwn, change };
    })
    .toSorted((a, b) => sizeOf(b.change) - sizeOf(a.change) || (a.from.key < b.from.key ? -1 : 1));
  const finding = describeChange(
    {
      indicator,
      group: group.name,
      from,
      to,
      changes: changes.map((one) => ({ key: one.from.key, name: one.from.name, change: one.change })),
    },
    locale,
  );
  const frozen = asOf !== null;
  const second = breaks.find(({ isBreak }) => isBreak)?.label[locale] ?? null;
  return {
    kind: "change",
    locale,
    path: viewPath(address),
    asOf,
    isSuperseded: false,
    ...finding,
    subtitle: say.subtitle(
      `${indicator.name[locale]}${say.colon}${indicator.definition[locale]}`,
      group.name[locale],
      `${from}–${to}`,
    ),
    tables: [
      {
        key: "values",
        caption: say.rankCaption(indicator.name[locale], group.name[locale], to),
        pageRows: PAGE_ROWS,
        columns: [
          headColumn(say.body),
          figureColumn(String(from), String(from)),
          figureColumn(String(to), String(to), second),
          figureColumn("change", say.change),
        ],
        rows: changes.map((one) =>
          rowWhenRead({ key: one.from.key, part: null, isHighlighted: false }, () => [
            wordsCell(one.from.name[locale], `/o/${one.from.key}`),
            valueCell(placedFigure(indicator, one.from, group), locale, frozen),
            valueCell(
              placedFigure(indicator, { ...one.to, isBreak: isBroken || one.isOwn }, group),
              locale,
              frozen,
            ),
            {
              ...wordsCell(formatChange(one.change, locale)),
              detail: one.own.find(({ isBreak }) => isBreak)?.label[locale] ?? null,
            },
          ]),
        ),
      },
    ],
    charts: charts(input, changes, locale),
    notes: [
      ...footnotesOf(
        pairs.flatMap((pair) => [pair.from, pair.to]),
        locale,
      ),
      ...indicatorNotes(indicator, locale),
      ...new Set(
        [...breaks, ...changes.flatMap(({ own }) => own)].flatMap(({ notes }) =>
          notes.map((note) => note[locale]),
        ),
      ),
      ...closingNotes(group.isPractice, locale),
    ],
    source: say.source,
    api: apiAddressFor(address, asOf),
    isPractice: group.isPractice,
    updatedAt: newestOf(pairs.flatMap((pair) => [pair.from, pair.to])),
  };
}

/** What can be compared from the greatest rise to the greatest fall; the rest after it. */
function sizeOf(change: Change): number {
  return change.status === "changed" && !change.isSmall ? change.number : Number.NEGATIVE_INFINITY;
}

function charts(
  { address, indicator, group, asOf }: ChangeInput,
  changes: readonly { readonly from: GroupFigureOf; readonly to: GroupFigureOf; readonly change: Change }[],
  locale: Locale,
): readonly ViewChart[] {
  const say = GROUP_VIEW_WORDS[locale];
  const both = changes.filter(
    ({ from, to }) => from.value.status === "reported" && to.value.status === "reported",
  );
  if (both.length === 0) return [];
  const isMany = both.length > MOST_DRAWN;
  // In order already; across a break nothing is a change, and the ends of nothing would be drawn.
  const known = both.filter(({ change }) => Number.isFinite(sizeOf(change)));
  if (isMany && known.length === 0) return [];
  const drawn = isMany ? [...new Set([...known.slice(0, AT_EACH_END), ...known.slice(-AT_EACH_END)])] : both;
  const point = (figure: GroupFigureOf) => ({
    key: `${figure.key}-${figure.year}`,
    name: figure.name[locale],
    number: figure.value.status === "reported" ? figure.value.number : null,
    label: formatIndicator(indicator, figure.value, locale),
    href: valueCell(placedFigure(indicator, figure, group), locale, asOf !== null).href,
  });
  return [
    {
      key: "change",
      title: isMany ? say.endsOfChange(AT_EACH_END) : null,
      spec: {
        type: "dumbbell",
        ends: [say.year(address.years.from), say.year(address.years.to)],
        rows: drawn.map(({ from, to, change }) => ({
          key: from.key,
          name: from.name[locale],
          from: point(from),
          to: point(to),
          change: formatChange(change, locale),
          isComparable: change.status !== "not_comparable",
        })),
        scale: indicatorScale(indicator),
      },
    },
  ];
}
