import { type CellOfReport, sum } from "#lib/domain/differences/compare-cells.ts";
import { relationText } from "#lib/domain/differences/difference-words.ts";
import { countDifferences, type ReportDifference } from "#lib/domain/differences/report-difference.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { writeCsv } from "./write-csv.ts";

interface Place {
  readonly locale: Locale;
  /** `https://…` without a slash at the end, and without language. */
  readonly origin: string;
}

const COLUMNS = [
  "body",
  "scope",
  "label",
  "cell_before",
  "status_before",
  "value_before",
  "year_before",
  "version_before",
  "cell_after",
  "status_after",
  "value_after",
  "year_after",
  "version_after",
  "relation",
  "same",
  "change",
  "change_percent",
  "note",
];

/** Every place of both reports as a table, those that are the same too. Several cells of one side are joined by `+` and have their sum. */
export function differenceCsv(difference: ReportDifference, { locale }: Place): string {
  const { body, scope, before, after, cells } = difference;
  return writeCsv(
    COLUMNS,
    cells.map((pair) => [
      body.slug,
      scope,
      pair.label[locale],
      ...sideFields(pair.before),
      before.year,
      before.number,
      ...sideFields(pair.after),
      after.year,
      after.number,
      pair.relation,
      pair.isSame ? "true" : "false",
      pair.change,
      pair.percent,
      pair.note?.[locale] ?? null,
    ]),
  );
}

/** The whole difference for programs: cells, words and reasons. */
export function differenceJson(difference: ReportDifference, { locale, origin }: Place): string {
  const { kind, body, scope, before, after, cells, texts, title, reasons, asOf, path } = difference;
  const address = (to: string) => `${origin}${frozenPath(to, null)}`;
  const document = {
    kind,
    body: body.slug,
    name: body.name,
    scope,
    page: `${origin}${frozenPath(path, asOf)}`,
    asof: asOf,
    before: { ...before, path: undefined, report: address(before.path) },
    after: { ...after, path: undefined, report: address(after.path) },
    counts: countDifferences(difference),
    reasons,
    title,
    cells: cells.map((pair) => ({
      label: pair.label[locale],
      relation: pair.relation,
      relation_meaning: relationText(pair.relation)[locale],
      note: pair.note?.[locale] ?? null,
      same: pair.isSame,
      before: cellsOf(pair.before),
      after: cellsOf(pair.after),
      change: pair.change,
      change_percent: pair.percent,
    })),
    texts: texts.map(({ key, title: name, parts }) => ({
      section: key,
      title: name?.[locale] ?? null,
      parts,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function sideFields(cells: readonly CellOfReport[]): readonly (string | null)[] {
  const statuses = [...new Set(cells.map(({ value }) => value.status))];
  return [
    cells.map(({ cell }) => cell.key).join("+") || null,
    statuses.length === 0 ? "not_in_form" : statuses.join("+"),
    sum(cells)?.toFixed() ?? null,
  ];
}

function cellsOf(cells: readonly CellOfReport[]) {
  return cells.map(({ cell, value }) => ({
    cell: cell.key,
    status: value.status,
    value: value.status === "reported" ? value.value : null,
    unit: value.status === "reported" ? (value.unit ?? cell.unit) : cell.unit,
    typed: value.raw,
  }));
}
