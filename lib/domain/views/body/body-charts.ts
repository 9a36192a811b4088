import { formatIndicator, formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { MeasureAmount } from "#lib/domain/indicators/types.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import { formatMiddle } from "#lib/domain/sentences/format-middle.ts";
import { formatChange } from "#lib/domain/statistics/format-change.ts";
import type { Duty } from "#lib/domain/status/duty.ts";
import { REPORT_STATUS_WORDS, type ReportStatus } from "#lib/domain/status/report-status.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import { chartBreaks, chartSeries } from "#lib/domain/views/chart/comparison-chart.ts";
import { indicatorScale } from "#lib/domain/views/chart/indicator-scale.ts";
import type { BarsSpec, PartsSpec, StripSpec } from "#lib/domain/views/chart/rows-spec.ts";
import type {
  SlopeSpec,
  SparklineSpec,
  StatusCalendarSpec,
  StatusMark,
} from "#lib/domain/views/chart/years-spec.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import { wording } from "#lib/domain/wording.ts";
import type { ProfileFigure } from "./profile-figure.ts";

/** The six outcomes a request can have, in the order of the form. */
export const OUTCOMES = [
  ["granted", wording("予以公开", "予以公開", "disclosed")],
  ["partiallyGranted", wording("部分公开", "部分公開", "disclosed in part")],
  ["denied", wording("不予公开", "不予公開", "refused")],
  ["unable", wording("无法提供", "無法提供", "cannot be provided")],
  ["rejected", wording("不予处理", "不予處理", "not processed")],
  ["otherHandling", wording("其他处理", "其他處理", "otherwise")],
] as const satisfies readonly (readonly [Measure, Localized])[];

export interface OutcomePart {
  readonly measure: Measure;
  readonly name: Localized;
  readonly amount: MeasureAmount;
}

const COUNTED = wording("{count}件", "{count}件", "{count}");
const ALL = wording("合计{count}件", "合計{count}件", "{count} in all");

/** `1,902件（54.0 %）`: a part of a whole. */
export function shareLabel(amount: string, total: number, locale: Locale): string {
  const count = COUNTED[locale].replace("{count}", groupThousands(amount));
  if (total === 0) return count;
  const percent = formatPercent((100 * Number(amount)) / total);
  return locale === "en" ? `${count} (${percent})` : `${count}（${percent}）`;
}

/** All outcomes of a year as the parts of one bar; null where a part is missing, since shares of a part are no shares. */
export function outcomesChart(parts: readonly OutcomePart[], locale: Locale): PartsSpec | null {
  const amounts = parts.map(({ amount }) => (amount.status === "reported" ? amount.amount : null));
  if (amounts.some((amount) => amount === null)) return null;
  const total = amounts.reduce((sum, amount) => sum + Number(amount), 0);
  if (total === 0) return null;
  return {
    type: "share-bar",
    parts: parts.map(({ measure, name }) => ({ key: measure, name: name[locale] })),
    rows: [
      {
        key: "all",
        name: null,
        label: ALL[locale].replace("{count}", groupThousands(String(total))),
        href: null,
        values: parts.map(({ measure, name }, index) => ({
          key: measure,
          name: name[locale],
          number: Number(amounts[index] ?? 0),
          label: shareLabel(amounts[index] ?? "0", total, locale),
          href: null,
        })),
      },
    ],
  };
}

export interface Ground {
  readonly cell: string;
  readonly name: Localized;
  readonly count: number;
}

/** The grounds of refusal from the most used down, each leading to its cell. */
export function groundsChart(grounds: readonly Ground[], reportPath: string, locale: Locale): BarsSpec {
  const total = grounds.reduce((sum, { count }) => sum + count, 0);
  return {
    type: "bars",
    bars: grounds
      .toSorted((a, b) => b.count - a.count)
      .map(({ cell, name, count }) => ({
        key: cell,
        name: name[locale],
        number: count,
        label: shareLabel(String(count), total, locale),
        href: `${reportPath}#${cell}`,
        interval: null,
      })),
    scale: { unit: "count", ceiling: null },
  };
}

/** The course of an indicator before the middle half of the peers. */
export function profileSparkline(
  { comparison, peersByYear }: ProfileFigure,
  locale: Locale,
  isFrozen: boolean,
): SparklineSpec | null {
  const [line] = comparison.series;
  if (line === undefined || comparison.years.length < 2) return null;
  return {
    type: "sparkline",
    years: comparison.years,
    series: { ...chartSeries(comparison, line, locale, isFrozen), isMine: true },
    breaks: chartBreaks(comparison, locale),
    scale: indicatorScale(comparison.indicator),
    peers: peersByYear.flatMap(({ year, quartiles }) =>
      quartiles === null ? [] : [{ year, low: quartiles.lower, high: quartiles.upper }],
    ),
  };
}

const MEDIAN = wording("同级同类中位数", "同級同類中位數", "median of the peers");

/** The last two years, the body beside the median of its peers; a break between them leaves the points unjoined. */
export function lastStepChart(
  { comparison, latest, change, peersByYear }: ProfileFigure,
  locale: Locale,
  isFrozen: boolean,
): SlopeSpec | null {
  const [line] = comparison.series;
  if (line === undefined || latest === null || change === null) return null;
  const { indicator } = comparison;
  const years = [change.from, latest.year] as const;
  const mine = chartSeries(comparison, line, locale, isFrozen);
  const medians = years.map((year) => peersByYear.find((one) => one.year === year)?.median ?? null);
  return {
    type: "slope",
    years,
    series: [
      {
        ...mine,
        isMine: true,
        points: mine.points.filter(({ year }) => year === years[0] || year === years[1]),
        change: formatChange(change.change, locale),
      },
      ...(medians.some((median) => median === null)
        ? []
        : [
            {
              key: "median",
              name: MEDIAN[locale],
              points: years.map((year, index) => ({
                key: String(year),
                name: MEDIAN[locale],
                year,
                number: medians[index] ?? null,
                label: formatMiddle(indicator, medians[index] ?? 0, locale),
                href: null,
              })),
              change: "",
            },
          ]),
    ],
    breaks: chartBreaks(comparison, locale).filter(({ year }) => years[0] < year && year <= years[1]),
    scale: indicatorScale(indicator),
  };
}

/** The body among its peers in its latest year. */
export function peersChart(figure: ProfileFigure, body: PublicBody, locale: Locale): StripSpec | null {
  const { comparison, latest, peers, peersByYear } = figure;
  if (latest === null || peers.length === 0) return null;
  const { indicator } = comparison;
  const { year, value } = latest;
  const ofYear = peersByYear.find((one) => one.year === year);
  const others = peers.flatMap(({ slug, shortName, values }) => {
    const peer = values.get(year);
    if (peer?.status !== "reported") return [];
    return [
      {
        key: slug,
        name: shortName[locale],
        number: peer.number,
        label: formatIndicator(indicator, peer, locale),
        href: `/o/${slug}/${year}`,
      },
    ];
  });
  const quarters = ofYear?.quartiles ?? null;
  return {
    type: "strip",
    rows: [
      {
        key: String(year),
        name: null,
        points: [
          ...others,
          {
            key: body.slug,
            name: body.shortName[locale],
            number: value.status === "reported" ? value.number : null,
            label: formatIndicator(indicator, value, locale),
            href: `/o/${body.slug}/${year}`,
            flags: ["mine"],
          },
        ],
        median:
          quarters === null
            ? null
            : { number: quarters.median, label: formatMiddle(indicator, quarters.median, locale) },
        quartiles:
          quarters === null
            ? null
            : {
                low: quarters.lower,
                high: quarters.upper,
                label: `${formatMiddle(indicator, quarters.lower, locale)} – ${formatMiddle(indicator, quarters.upper, locale)}`,
              },
      },
    ],
    scale: indicatorScale(indicator),
  };
}

const MARKS: Readonly<Record<ReportStatus, StatusMark>> = {
  published: "done",
  entered: "done",
  published_late: "done_late",
  in_review: "under_way",
  due: "under_way",
  overdue: "overdue",
  not_due: "none",
  not_required: "none",
};
const DUE_ON = wording("期限{day}", "期限{day}", "due {day}");
const OUT_ON = wording("{day}公开", "{day}公開", "published {day}");
const VERSIONS = wording("第{number}版", "第{number}版", "version {number}");

/** Whether the reports came, and when: a row for each kind of report that the body makes. */
export function dutiesCalendar(
  duties: readonly { readonly year: number; readonly duty: Duty }[],
  names: Readonly<Record<Duty["scope"], string>>,
  locale: Locale,
): StatusCalendarSpec {
  const years = [...new Set(duties.map(({ year }) => year))].toSorted((a, b) => a - b);
  const scopes = (["consolidated", "own_organ"] as const).filter((scope) =>
    duties.some(({ duty }) => duty.scope === scope),
  );
  return {
    type: "status-calendar",
    years,
    rows: scopes.map((scope) => ({
      key: scope,
      name: names[scope],
      cells: duties
        .filter(({ duty }) => duty.scope === scope)
        .toSorted((a, b) => a.year - b.year)
        .map(({ year, duty }) => ({
          year,
          word: REPORT_STATUS_WORDS[duty.status][locale],
          label: dutyLabel(duty, locale),
          mark: MARKS[duty.status],
          href:
            duty.publishedOn === null
              ? null
              : `/o/${duty.slug}/${year}${duty.isPrincipal ? "" : "/own-organ"}`,
        })),
    })),
  };
}

/** `已公开，2025-01-20公开，期限2025-01-31，第2版`. */
export function dutyLabel(
  { status, dueOn, publishedOn, version, isHistorical }: Duty,
  locale: Locale,
): string {
  return [
    REPORT_STATUS_WORDS[status][locale],
    publishedOn === null || isHistorical ? "" : OUT_ON[locale].replace("{day}", publishedOn),
    dueOn === null ? "" : DUE_ON[locale].replace("{day}", dueOn),
    version === null || version < 2 ? "" : VERSIONS[locale].replace("{number}", String(version)),
  ]
    .filter((part) => part !== "")
    .join(locale === "en" ? ", " : "，");
}
