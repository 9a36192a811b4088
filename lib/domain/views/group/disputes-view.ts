import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { type DisputeOutcomes, describeDisputes } from "#lib/domain/sentences/describe-disputes.ts";
import { DISPUTE_KINDS, type DisputeKind } from "#lib/domain/sentences/disputes-words.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { apiAddressFor } from "#lib/domain/views/api-address.ts";
import type { PublicView, ViewCell, ViewTable } from "#lib/domain/views/public-view.ts";
import { wordsCell } from "#lib/domain/views/value-cell.ts";
import { figureColumn, headColumn, yearCell } from "./columns.ts";
import { closingNotes } from "./group-notes.ts";
import { GROUP_VIEW_WORDS } from "./group-view-words.ts";
import { measureCell } from "./measure-cell.ts";
import { type MeasuredReport, measureSums } from "./measure-sums.ts";
import { DISPUTE_MEASURES } from "./measures-of-views.ts";
import type { OutcomesInput } from "./outcomes-view.ts";
import { measureNotes } from "./remarks.ts";
import { shareWords } from "./share-words.ts";

const RESULTS = ["upheld", "corrected", "other", "pending"] as const;
type Result = (typeof RESULTS)[number];

/** The measures of each kind of case. */
const MEASURES: Readonly<Record<DisputeKind, Readonly<Record<Result | "total", Measure>>>> = {
  review: {
    upheld: "reviewUpheld",
    corrected: "reviewCorrected",
    other: "reviewOther",
    pending: "reviewPending",
    total: "reviewTotal",
  },
  direct: {
    upheld: "directUpheld",
    corrected: "directCorrected",
    other: "directOther",
    pending: "directPending",
    total: "directTotal",
  },
  afterReview: {
    upheld: "afterReviewUpheld",
    corrected: "afterReviewCorrected",
    other: "afterReviewOther",
    pending: "afterReviewPending",
    total: "afterReviewTotal",
  },
};

/** Below it a share of decided cases is not given: two of two says nothing. */
const FEWEST_DECIDED = 10;

type Sums = Readonly<Record<Result | "total", string>>;

/** How reviews and lawsuits against a body or a group ended, year by year; the three kinds apart, pending cases in no base. */
export function disputesView(input: OutcomesInput, locale: Locale): PublicView {
  const { address, subject, years, asOf } = input;
  const say = GROUP_VIEW_WORDS[locale];
  const who = subject.name[locale];
  const { from, to } = address.years;
  const newest =
    years.findLast(({ reports }) => DISPUTE_KINDS.some((kind) => sumsOf(reports, kind) !== null)) ??
    years.at(-1);
  const finding = describeDisputes(
    {
      who: subject.name,
      year: newest?.year ?? to,
      outcomes: Object.fromEntries(
        DISPUTE_KINDS.map((kind) => [kind, numbers(sumsOf(newest?.reports ?? [], kind)?.sums ?? null)]),
      ) as Record<DisputeKind, DisputeOutcomes | null>,
      counted: sumsOf(newest?.reports ?? [], "review")?.counted ?? 0,
      of: newest?.reports.length ?? 0,
    },
    locale,
  );
  return {
    kind: "disputes",
    locale,
    path: viewPath(address),
    asOf,
    isSuperseded: false,
    ...finding,
    subtitle: say.disputesSubtitle(who, from === to ? say.year(from) : `${from}–${to}`),
    tables: DISPUTE_KINDS.map((kind) => table(input, kind, locale)),
    charts: DISPUTE_KINDS.flatMap((kind) => chart(input, kind, locale)),
    notes: [
      ...measureNotes(
        years.flatMap(({ reports }) => reports),
        DISPUTE_MEASURES,
        locale,
      ),
      say.disputesNote,
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

function sumsOf(reports: readonly MeasuredReport[], kind: DisputeKind) {
  const of = MEASURES[kind];
  return measureSums(reports, {
    upheld: [of.upheld],
    corrected: [of.corrected],
    other: [of.other],
    pending: [of.pending],
    total: [of.total],
  });
}

function numbers(sums: Sums | null): DisputeOutcomes | null {
  if (sums === null) return null;
  return {
    upheld: Number(sums.upheld),
    corrected: Number(sums.corrected),
    other: Number(sums.other),
    pending: Number(sums.pending),
    total: Number(sums.total),
  };
}

function correctedShare(sums: Sums | null): string {
  if (sums === null) return "";
  const decided = Number(sums.total) - Number(sums.pending);
  return decided < FEWEST_DECIDED
    ? `${groupThousands(sums.corrected)}/${groupThousands(String(decided))}`
    : shareWords(sums.corrected, String(decided));
}

function table(
  { subject, years, breaks, asOf }: OutcomesInput,
  kind: DisputeKind,
  locale: Locale,
): ViewTable {
  const say = GROUP_VIEW_WORDS[locale];
  const of = MEASURES[kind];
  return {
    key: kind,
    caption: say.disputeKinds[kind],
    columns: [
      headColumn(say.yearColumn, "year"),
      ...RESULTS.map((result) => figureColumn(result, say.disputes[result])),
      figureColumn("total", say.total),
      figureColumn("corrected_share", say.correctedShare),
    ],
    rows: years.map(({ year, reports }) => {
      const found = sumsOf(reports, kind);
      const [only] = reports;
      const cell = (key: Result | "total"): ViewCell =>
        subject.isGroup || only === undefined
          ? wordsCell(found === null ? "…" : groupThousands(found.sums[key]))
          : measureCell(
              { report: only, measure: of[key], isPractice: subject.isPractice },
              locale,
              asOf !== null,
            );
      return {
        key: String(year),
        part: null,
        isHighlighted: false,
        cells: [
          {
            ...yearCell(year, breaks, locale),
            ...(subject.isGroup &&
              found !== null &&
              found.counted < found.of && { detail: say.ofBodies(found.counted, found.of) }),
          },
          ...RESULTS.map(cell),
          cell("total"),
          wordsCell(correctedShare(found?.sums ?? null)),
        ],
      };
    }),
  };
}

function chart({ years, breaks }: OutcomesInput, kind: DisputeKind, locale: Locale) {
  const say = GROUP_VIEW_WORDS[locale];
  const drawn = years.flatMap(({ year, reports }) => {
    const found = sumsOf(reports, kind);
    return found === null ? [] : [{ year, sums: found.sums }];
  });
  if (drawn.every(({ sums }) => Number(sums.total) === 0)) return [];
  return [
    {
      key: kind,
      title: say.disputeKinds[kind],
      spec: {
        type: "stacked-bars" as const,
        parts: RESULTS.map((result) => ({ key: result, name: say.disputes[result] })),
        rows: drawn.map(({ year, sums }) => ({
          key: String(year),
          name: say.year(year),
          breakBefore: yearCell(year, breaks, locale).detail,
          label: `${groupThousands(sums.total)}${locale === "en" ? ", " : "，"}${say.correctedShare} ${correctedShare(sums)}`,
          href: null,
          values: RESULTS.map((result) => ({
            key: result,
            name: say.disputes[result],
            number: Number(sums[result]),
            label: groupThousands(sums[result]),
            href: null,
          })),
        })),
      },
    },
  ];
}
