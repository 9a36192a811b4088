import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { SeriesBreak } from "#lib/domain/indicators/series-breaks.ts";
import type { Locale } from "#lib/domain/localized.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { apiAddressFor } from "#lib/domain/views/api-address.ts";
import type { PublicView, ViewChart } from "#lib/domain/views/public-view.ts";
import { figureColumn, headColumn, yearCell } from "./columns.ts";
import { closingNotes } from "./group-notes.ts";
import { GROUP_VIEW_WORDS } from "./group-view-words.ts";
import { measureCell } from "./measure-cell.ts";
import type { MeasuredReport } from "./measure-sums.ts";
import { BACKLOG_MEASURES } from "./measures-of-views.ts";
import { measureNotes } from "./remarks.ts";
import type { ViewedSubject } from "./subject.ts";

export interface BacklogInput {
  readonly address: ViewAddressOf<"backlog">;
  readonly subject: ViewedSubject;
  /** Ascending, a year each. */
  readonly reports: readonly MeasuredReport[];
  /** Where the body became another. */
  readonly breaks: readonly SeriesBreak[];
  readonly asOf: string | null;
}

const STEPS = [
  { key: "carriedIn", measure: "carriedIn" },
  { key: "received", measure: "newReceived" },
  { key: "done", measure: "resultTotal" },
  { key: "carriedOut", measure: "carriedOut" },
] as const satisfies readonly { readonly key: string; readonly measure: Measure }[];

/** Whether what is left over grows: carried in, received, handled, carried out, year by year, and where two reports do not agree. */
export function backlogView(input: BacklogInput, locale: Locale): PublicView {
  const { address, subject, reports, asOf } = input;
  const { backlog: say, ...words } = GROUP_VIEW_WORDS[locale];
  const who = subject.name[locale];
  const { from, to } = address.years;
  const title = titleOf(reports, who, locale);
  const mismatches = reports.flatMap((report, index) => mismatch(report, reports[index + 1], locale));
  const stop = locale === "en" ? ". " : "。";
  return {
    kind: "backlog",
    locale,
    path: viewPath(address),
    asOf,
    isSuperseded: false,
    title,
    subtitle: say.subtitle(who, from === to ? words.year(from) : `${from}–${to}`),
    summary: `${title}${stop}${mismatches.join("")}`.trim(),
    tables: [
      {
        key: "backlog",
        caption: say.caption(who),
        columns: [
          headColumn(words.yearColumn, "year"),
          ...STEPS.map(({ key }) => figureColumn(key, say[key])),
        ],
        rows: reports.map((report) => ({
          key: String(report.year),
          part: null,
          isHighlighted: false,
          cells: [
            yearCell(report.year, input.breaks, locale),
            ...STEPS.map(({ measure }) =>
              measureCell({ report, measure, isPractice: subject.isPractice }, locale, asOf !== null),
            ),
          ],
        })),
      },
    ],
    charts: charts(input, locale),
    notes: [
      ...measureNotes(reports, BACKLOG_MEASURES, locale),
      say.note,
      ...input.breaks.flatMap((found) => found.notes.map((note) => note[locale])),
      ...mismatches,
      ...closingNotes(subject.isPractice, locale),
    ],
    source: words.source,
    api: apiAddressFor(address, asOf),
    isPractice: subject.isPractice,
    updatedAt:
      reports
        .flatMap(({ version }) => version?.publishedAt ?? [])
        .toSorted()
        .at(-1) ?? null,
  };
}

function amount(report: MeasuredReport | undefined, measure: Measure): number | null {
  if (report === undefined || report.version === null) return null;
  const given = report.amountOf(measure);
  return given.status === "reported" ? Number(given.amount) : null;
}

const words = (number: number) => groupThousands(String(number));

function titleOf(reports: readonly MeasuredReport[], who: string, locale: Locale): string {
  const { backlog: say } = GROUP_VIEW_WORDS[locale];
  const known = reports.filter((report) => amount(report, "carriedOut") !== null);
  const [newest, before] = [known.at(-1), known.at(-2)];
  const out = amount(newest, "carriedOut");
  const earlier = amount(before, "carriedOut");
  if (newest === undefined || out === null) return say.none(who);
  if (earlier === null || before?.year !== newest.year - 1) return say.titleOne(who, newest.year, words(out));
  const direction = out > earlier ? 1 : out < earlier ? -1 : 0;
  return say.title(who, newest.year, words(out), words(earlier), direction);
}

/** Where the next report begins with another number, or this one does not follow from its own figures. */
function mismatch(
  report: MeasuredReport,
  next: MeasuredReport | undefined,
  locale: Locale,
): readonly string[] {
  const { backlog: say } = GROUP_VIEW_WORDS[locale];
  const out = amount(report, "carriedOut");
  const after = amount(next, "carriedIn");
  const [brought, received, done] = [
    amount(report, "carriedIn"),
    amount(report, "newReceived"),
    amount(report, "resultTotal"),
  ];
  const expected = brought === null || received === null || done === null ? null : brought + received - done;
  return [
    ...(out !== null && expected !== null && out !== expected
      ? [say.notBalanced(report.year, words(expected), words(out))]
      : []),
    ...(out !== null && after !== null && out !== after
      ? [say.mismatch(report.year, words(out), words(after))]
      : []),
  ];
}

function charts({ reports, address, breaks }: BacklogInput, locale: Locale): readonly ViewChart[] {
  const { backlog: say, year } = GROUP_VIEW_WORDS[locale];
  const known = reports.filter((report) => STEPS.every(({ measure }) => amount(report, measure) !== null));
  const newest = known.at(-1);
  if (newest === undefined) return [];
  const bridge: ViewChart = {
    key: "bridge",
    title: say.bridge(newest.year),
    spec: {
      type: "bridge",
      steps: STEPS.map(({ key, measure }) => ({
        key,
        name: say[key],
        number: amount(newest, measure),
        label: words(amount(newest, measure) ?? 0),
        href: null,
        kind: key === "received" ? "plus" : key === "done" ? "minus" : "level",
      })),
      mismatch: mismatch(newest, undefined, locale)[0] ?? null,
    },
  };
  if (address.years.from === address.years.to) return [{ ...bridge, title: null }];
  const drawn = STEPS.filter(({ key }) => key === "received" || key === "done" || key === "carriedOut");
  return [
    {
      key: "course",
      title: null,
      spec: {
        type: "line",
        years: reports.map((report) => report.year),
        series: drawn.map(({ key, measure }) => ({
          key,
          name: say[key],
          points: reports.map((report) => {
            const number = amount(report, measure);
            return {
              key: `${key}-${report.year}`,
              name: `${say[key]} ${year(report.year)}`,
              year: report.year,
              number,
              label: number === null ? "…" : words(number),
              href: null,
            };
          }),
        })),
        breaks: breaks
          .filter(({ isBreak }) => isBreak)
          .map(({ year, label }) => ({ year, label: label[locale] })),
        scale: { unit: "count", ceiling: null },
      },
    },
    bridge,
  ];
}
