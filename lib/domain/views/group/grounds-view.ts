import { remarksAt } from "#lib/domain/footnotes/cell-remark.ts";
import { formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import { BLANK } from "#lib/domain/reports/cell-value.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import { describeGrounds } from "#lib/domain/sentences/describe-grounds.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { apiAddressFor } from "#lib/domain/views/api-address.ts";
import type { PublicView, ViewCell, ViewChart, ViewRow } from "#lib/domain/views/public-view.ts";
import { wordsCell } from "#lib/domain/views/value-cell.ts";
import { type CellReport, cellFigure } from "./cell-figure.ts";
import { figureColumn, headColumn } from "./columns.ts";
import { type Ground, groundsOfYear } from "./grounds-of.ts";
import { closingNotes } from "./group-notes.ts";
import { GROUP_VIEW_WORDS } from "./group-view-words.ts";
import { PAGE_ROWS } from "./page-rows.ts";
import { remarkNote } from "./remarks.ts";
import { stepBounds } from "./step-bounds.ts";
import type { ViewedSubject } from "./subject.ts";

/** What a body's report gives for each ground. */
export interface GroundsReport {
  readonly key: string;
  readonly name: Localized;
  /** Null without a published report. */
  readonly report: (CellReport & { readonly publishedAt: string }) | null;
  /** By cell. */
  readonly values: Readonly<Record<string, CellValue>>;
}

export interface GroundsInput {
  readonly address: ViewAddressOf<"grounds">;
  readonly subject: ViewedSubject;
  readonly bodies: readonly GroundsReport[];
  readonly asOf: string | null;
}

interface Counted {
  readonly body: GroundsReport;
  readonly counts: readonly (number | null)[];
  /** Null where a ground has no number: then there is nothing to take shares of. */
  readonly total: number | null;
}

/** Below as many refusals chance alone moves the shares too much for a hue. */
const MINIMUM_BASE = 30;
/** More bodies than this are read in the table. */
const MOST_DRAWN = 60;

/** On what grounds information was refused: by body as numbers on a ground of one hue, for one body as sorted bars. */
export function groundsView(input: GroundsInput, locale: Locale): PublicView {
  const { address, subject, bodies, asOf } = input;
  const say = GROUP_VIEW_WORDS[locale];
  const grounds = groundsOfYear(address.year);
  const counted = bodies.map((body) => count(body, grounds));
  const sums = grounds.map((_, index) =>
    counted.reduce((sum, { counts, total }) => (total === null ? sum : sum + (counts[index] ?? 0)), 0),
  );
  const withFigures = counted.filter(({ total }) => total !== null);
  const finding = describeGrounds(
    {
      who: subject.name,
      year: address.year,
      grounds: grounds.map(({ name }, index) => ({ name, count: sums[index] ?? 0 })),
      counted: withFigures.length,
      of: counted.length,
    },
    locale,
  );
  return {
    kind: "grounds",
    locale,
    path: viewPath(address),
    asOf,
    isSuperseded: false,
    ...finding,
    subtitle: say.subtitle(say.refusals, subject.name[locale], say.year(address.year)),
    tables: [
      {
        key: "grounds",
        caption: say.groundsCaption(subject.name[locale], address.year),
        pageRows: PAGE_ROWS,
        columns: [
          headColumn(say.body),
          ...grounds.map(({ key, name }) => figureColumn(key, name[locale])),
          figureColumn("total", say.refusals),
        ],
        rows: [
          ...counted.map((one) => bodyRow(one, grounds, locale, asOf !== null)),
          ...(subject.isGroup ? [sumRow(sums, withFigures.length, counted.length, locale)] : []),
        ],
      },
    ],
    charts: subject.isGroup
      ? heat(counted, grounds, locale)
      : bars(counted[0], grounds, locale, asOf !== null),
    notes: [
      ...remarks(bodies, grounds, locale),
      say.groundsNote,
      ...(subject.isGroup ? [say.groundsBase(MINIMUM_BASE)] : []),
      ...closingNotes(subject.isPractice, locale),
    ],
    source: say.source,
    api: apiAddressFor(address, asOf),
    isPractice: subject.isPractice,
    updatedAt:
      bodies
        .flatMap(({ report }) => report?.publishedAt ?? [])
        .toSorted()
        .at(-1) ?? null,
  };
}

/** What bodies say of their own figures: a mark stands at each of them. */
function remarks(
  bodies: readonly GroundsReport[],
  grounds: readonly Ground[],
  locale: Locale,
): readonly string[] {
  return bodies.flatMap(({ name, report }) =>
    report === null
      ? []
      : grounds.flatMap((ground) =>
          remarksAt(report.remarks, [ground.cell]).map((remark) =>
            remarkNote(name, report.year, ground.name, remark, locale),
          ),
        ),
  );
}

function count(body: GroundsReport, grounds: readonly Ground[]): Counted {
  const counts = grounds.map(({ cell }) => {
    const value = body.values[cell] ?? BLANK;
    return body.report !== null && value.status === "reported" ? Number(value.value) : null;
  });
  const total = counts.includes(null) ? null : counts.reduce((sum: number, one) => sum + (one ?? 0), 0);
  return { body, counts, total };
}

function share(part: number, total: number): string {
  return `${formatPercent((100 * part) / total)} (${groupThousands(String(part))}/${groupThousands(String(total))})`;
}

function bodyRow(
  { body, counts, total }: Counted,
  grounds: readonly Ground[],
  locale: Locale,
  isFrozen: boolean,
): ViewRow {
  const say = GROUP_VIEW_WORDS[locale];
  const { report } = body;
  const absent: ViewCell = { ...wordsCell("…"), meaning: say.parts.notSubmitted };
  return {
    key: body.key,
    part: null,
    isHighlighted: false,
    cells: [
      wordsCell(body.name[locale], `/o/${body.key}`),
      ...grounds.map(({ cell }, index) => {
        if (report === null) return absent;
        const value = body.values[cell] ?? BLANK;
        const number = counts[index] ?? null;
        return cellFigure(
          {
            report,
            cell,
            value,
            unit: "件",
            ...(number !== null && total !== null && total > 0 && number > 0
              ? { text: share(number, total) }
              : {}),
          },
          locale,
          isFrozen,
        );
      }),
      wordsCell(total === null ? "" : groupThousands(String(total))),
    ],
  };
}

function sumRow(sums: readonly number[], counted: number, of: number, locale: Locale): ViewRow {
  const total = sums.reduce((sum, one) => sum + one, 0);
  return {
    key: "sum",
    part: null,
    isHighlighted: true,
    cells: [
      wordsCell(GROUP_VIEW_WORDS[locale].sumRow(counted, of)),
      ...sums.map((one) => wordsCell(total === 0 ? String(one) : share(one, total))),
      wordsCell(groupThousands(String(total))),
    ],
  };
}

function heat(counted: readonly Counted[], grounds: readonly Ground[], locale: Locale): readonly ViewChart[] {
  const drawn = counted.filter(({ total }) => total !== null && total > 0);
  if (drawn.length === 0 || drawn.length > MOST_DRAWN) return [];
  const shares = drawn
    .filter(({ total }) => (total ?? 0) >= MINIMUM_BASE)
    .flatMap(({ counts, total }) => counts.map((one) => (100 * (one ?? 0)) / (total ?? Number.NaN)));
  return [
    {
      key: "grounds",
      title: null,
      spec: {
        type: "heat",
        columns: grounds.map(({ key, name }) => ({ key, name: name[locale] })),
        rows: drawn.map(({ body, counts, total }) => ({
          key: body.key,
          name: body.name[locale],
          cells: grounds.map(({ key, name }, index) => {
            const one = counts[index] ?? 0;
            const number = (100 * one) / (total ?? Number.NaN);
            return {
              key,
              name: name[locale],
              number,
              label: share(one, total ?? Number.NaN),
              href: null,
              text: one === 0 ? "0" : (Math.round(number * 10) / 10).toFixed(1),
              ...((total ?? 0) < MINIMUM_BASE ? { flags: ["small_base" as const] } : {}),
            };
          }),
        })),
        bounds: stepBounds(shares.filter((one) => one > 0)),
        scale: { unit: "percent", ceiling: 100 },
      },
    },
  ];
}

function bars(
  only: Counted | undefined,
  grounds: readonly Ground[],
  locale: Locale,
  isFrozen: boolean,
): readonly ViewChart[] {
  const report = only?.body.report;
  const total = only?.total ?? null;
  if (only === undefined || report === null || report === undefined || total === null || total === 0)
    return [];
  return [
    {
      key: "grounds",
      title: null,
      spec: {
        type: "bars",
        bars: grounds
          .map(({ key, name, cell }, index) => {
            const number = only.counts[index] ?? 0;
            const href = cellFigure(
              { report, cell, value: only.body.values[cell] ?? BLANK, unit: "件" },
              locale,
              isFrozen,
            ).href;
            return { key, name: name[locale], number, label: share(number, total), href, interval: null };
          })
          .toSorted((a, b) => b.number - a.number),
        scale: { unit: "count", ceiling: null },
      },
    },
  ];
}
