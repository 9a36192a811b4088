import { BLANK } from "#lib/domain/reports/cell-value.ts";
import type { PublishedVersion } from "#lib/domain/reports/version-document.ts";

/** Columns of a report in long form, in order, whatever the file; new ones go to the end, since people read by place too. */
export const REPORT_COLUMNS = [
  "body",
  "year",
  "scope",
  "format",
  "version",
  "cell",
  "table",
  "row",
  "column",
  "label_zh",
  "label_en",
  "status",
  "value",
  "unit",
  "typed",
  "note",
  "text",
] as const;
type Column = (typeof REPORT_COLUMNS)[number];
type Field = string | number | null;
export type ReportRecord = readonly Field[];

/** A record for every cell of a published report, with its status, unit and what was typed. */
export function cellRecords(version: PublishedVersion): readonly ReportRecord[] {
  const { template, content } = version;
  return template.cells.map(({ key, table, row, column, label, unit }) => {
    const value = content.values[key] ?? BLANK;
    const figure = value.status === "reported" ? value : null;
    return record(version, {
      ...{ cell: key, table, row, column, label_zh: label["zh-Hans"], label_en: label.en },
      status: value.status,
      value: figure?.value ?? null,
      unit: figure?.unit ?? unit,
      typed: value.raw,
      note: figure?.note ?? null,
    });
  });
}

/** A record for its title and each of its texts, with the status `text`. */
export function textRecords(version: PublishedVersion): readonly ReportRecord[] {
  const { template, content } = version;
  const sections = template.sections.filter(({ key }) => content.texts[key] !== undefined);
  return [
    { key: "title", label: TITLE, text: content.title },
    ...(content.texts.intro === undefined ? [] : [{ key: "intro", label: INTRO, text: content.texts.intro }]),
    ...sections.map(({ key, title }) => ({ key, label: title, text: content.texts[key] ?? "" })),
  ].map(({ key, label, text }) =>
    record(version, {
      ...{ cell: key, label_zh: label["zh-Hans"], label_en: label.en, status: "text", text },
    }),
  );
}

function record(
  { slug, year, scope, number, template }: PublishedVersion,
  line: Readonly<Partial<Record<Column, Field>>>,
): ReportRecord {
  const whole = { body: slug, year, scope, format: template.format, version: number, ...line };
  return REPORT_COLUMNS.map((column) => whole[column] ?? null);
}

const TITLE = { "zh-Hans": "标题", en: "Title" };
const INTRO = { "zh-Hans": "引言", en: "Introduction" };
