import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { SeriesBreak } from "#lib/domain/indicators/series-breaks.ts";
import type { Locale } from "#lib/domain/localized.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { apiAddressFor } from "#lib/domain/views/api-address.ts";
import type { PublicView, ViewChart, ViewRow } from "#lib/domain/views/public-view.ts";
import { wordsCell } from "#lib/domain/views/value-cell.ts";
import { figureColumn, headColumn, yearCell } from "./columns.ts";
import { closingNotes } from "./group-notes.ts";
import { GROUP_VIEW_WORDS, OUTCOME_KEYS, type OutcomeKey } from "./group-view-words.ts";
import { measureCell } from "./measure-cell.ts";
import { type MeasuredReport, type MeasureSums, measureSums } from "./measure-sums.ts";
import { OUTCOME_MEASURES } from "./measures-of-views.ts";
import { measureNotes } from "./remarks.ts";
import { shareWords } from "./share-words.ts";
import type { ViewedSubject } from "./subject.ts";

export interface OutcomesInput {
  readonly address: ViewAddressOf<"outcomes" | "disputes">;
  readonly subject: ViewedSubject;
  /** Ascending, each with a report or the lack of one for every body. */
  readonly years: readonly { readonly year: number; readonly reports: readonly MeasuredReport[] }[];
  readonly breaks: readonly SeriesBreak[];
  readonly asOf: string | null;
}

const MEASURES: Readonly<Record<OutcomeKey | "total", readonly Measure[]>> = {
  granted: ["granted"],
  partiallyGranted: ["partiallyGranted"],
  denied: ["denied"],
  unable: ["unable"],
  rejected: ["rejected"],
  otherHandling: ["otherHandling"],
  total: ["resultTotal"],
};

interface YearSums {
  readonly year: number;
  readonly reports: readonly MeasuredReport[];
  readonly sums: MeasureSums<OutcomeKey | "total"> | null;
}

/** How requests ended, with all outcomes and their numbers, over years: also whether one takes the place of another. */
export function outcomesView(input: OutcomesInput, locale: Locale): PublicView {
  const { address, subject, asOf } = input;
  const say = GROUP_VIEW_WORDS[locale];
  const years = input.years.map(({ year, reports }) => ({
    year,
    reports,
    sums: measureSums(reports, MEASURES),
  }));
  const newest = years.findLast(({ sums }) => sums !== null);
  const who = subject.name[locale];
  const { from, to } = address.years;
  return {
    kind: "outcomes",
    locale,
    path: viewPath(address),
    asOf,
    isSuperseded: false,
    ...finding(newest, who, locale),
    subtitle: say.outcomesSubtitle(who, from === to ? say.year(from) : `${from}–${to}`),
    tables: [
      {
        key: "outcomes",
        caption: say.outcomesCaption(who),
        columns: [
          headColumn(say.outcome, "outcome"),
          ...years.map(({ year }) => {
            const found = input.breaks.find((one) => one.isBreak && one.year === year);
            return figureColumn(String(year), String(year), found?.label[locale] ?? null);
          }),
        ],
        rows: [...OUTCOME_KEYS, "total" as const].map((key) => row(input, years, key, locale)),
      },
    ],
    charts: charts(years, input, locale),
    notes: [
      ...measureNotes(
        years.flatMap(({ reports }) => reports),
        OUTCOME_MEASURES,
        locale,
      ),
      say.outcomesNote,
      ...years.flatMap(({ year, sums }) =>
        subject.isGroup && sums !== null ? [`${year}${say.colon}${say.ofBodies(sums.counted, sums.of)}`] : [],
      ),
      ...input.breaks.flatMap((found) => found.notes.map((note) => note[locale])),
      ...closingNotes(subject.isPractice, locale),
    ],
    source: say.source,
    api: apiAddressFor(address, asOf),
    isPractice: subject.isPractice,
    updatedAt:
      years
        .flatMap(({ reports }) => reports.flatMap(({ version }) => version?.publishedAt ?? []))
        .toSorted()
        .at(-1) ?? null,
  };
}

function finding(newest: YearSums | undefined, who: string, locale: Locale) {
  const say = GROUP_VIEW_WORDS[locale];
  const sums = newest?.sums?.sums;
  if (newest === undefined || sums === undefined || Number(sums.total) === 0) {
    const none = say.outcomesNone(who);
    return { title: none, summary: `${none}${locale === "en" ? "." : "。"}` };
  }
  const disclosed = String(Number(sums.granted) + Number(sums.partiallyGranted));
  const list = OUTCOME_KEYS.map((key) => `${say.outcomes[key]} ${shareWords(sums[key], sums.total)}`);
  return {
    title: say.outcomesTitle(who, newest.year, shareWords(disclosed, sums.total)),
    summary: say.outcomesSummary(newest.year, list.join(say.comma)),
  };
}

function row(
  { subject, asOf }: OutcomesInput,
  years: readonly YearSums[],
  key: OutcomeKey | "total",
  locale: Locale,
): ViewRow {
  const say = GROUP_VIEW_WORDS[locale];
  const [measure] = MEASURES[key];
  return {
    key,
    part: null,
    isHighlighted: key === "total",
    cells: [
      wordsCell(key === "total" ? say.total : say.outcomes[key]),
      ...years.map(({ reports, sums }) => {
        const text =
          sums === null
            ? undefined
            : key === "total"
              ? groupThousands(sums.sums.total)
              : shareWords(sums.sums[key], sums.sums.total);
        const [only] = reports;
        if (subject.isGroup || only === undefined || measure === undefined) return wordsCell(text ?? "…");
        return measureCell(
          { report: only, measure, isPractice: subject.isPractice, ...(text === undefined ? {} : { text }) },
          locale,
          asOf !== null,
        );
      }),
    ],
  };
}

function charts(years: readonly YearSums[], { breaks }: OutcomesInput, locale: Locale): readonly ViewChart[] {
  const say = GROUP_VIEW_WORDS[locale];
  const drawn = years.flatMap((one) => (one.sums === null ? [] : [{ ...one, sums: one.sums.sums }]));
  if (drawn.length === 0) return [];
  const shares: ViewChart = {
    key: "shares",
    title: null,
    spec: {
      type: "share-bar",
      parts: OUTCOME_KEYS.map((key) => ({ key, name: say.outcomes[key] })),
      rows: drawn.map(({ year, sums }) => ({
        key: String(year),
        name: drawn.length === 1 ? null : say.year(year),
        breakBefore: drawn.length === 1 ? null : yearCell(year, breaks, locale).detail,
        label: `${say.total} ${groupThousands(sums.total)}`,
        href: null,
        values: OUTCOME_KEYS.map((key) => ({
          key,
          name: say.outcomes[key],
          number: Number(sums[key]),
          label: shareWords(sums[key], sums.total),
          href: null,
        })),
      })),
    },
  };
  if (years.length < 2) return [shares];
  return [
    shares,
    {
      key: "course",
      title: say.outcomesCourse,
      spec: {
        type: "facets",
        years: years.map(({ year }) => year),
        panels: OUTCOME_KEYS.map((key) => ({
          key,
          name: say.outcomes[key],
          series: [
            {
              key,
              name: say.outcomes[key],
              points: years.map(({ year, sums }) => {
                const has = sums !== null && Number(sums.sums.total) > 0;
                return {
                  key: `${key}-${year}`,
                  name: say.outcomes[key],
                  year,
                  number: has ? (100 * Number(sums.sums[key])) / Number(sums.sums.total) : null,
                  label: has ? shareWords(sums.sums[key], sums.sums.total) : "…",
                  href: null,
                };
              }),
            },
          ],
        })),
        breaks: breaks
          .filter(({ isBreak }) => isBreak)
          .map(({ year, label }) => ({ year, label: label[locale] })),
        scale: { unit: "percent", ceiling: highest(drawn) },
      },
    },
  ];
}

/** The same height for all panels, no more than is needed. */
function highest(
  drawn: readonly { readonly sums: Readonly<Record<OutcomeKey | "total", string>> }[],
): number {
  const shares = drawn.flatMap(({ sums }) =>
    Number(sums.total) > 0 ? OUTCOME_KEYS.map((key) => (100 * Number(sums[key])) / Number(sums.total)) : [],
  );
  return Math.min(100, Math.ceil(Math.max(10, ...shares) / 10) * 10);
}
