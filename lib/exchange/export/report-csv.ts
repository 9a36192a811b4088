import { BLANK } from "#lib/domain/reports/cell-value.ts";
import type { PublishedVersion } from "#lib/domain/reports/version-document.ts";
import { guardFormula } from "./guard-formula.ts";
import { writeCsv } from "./write-csv.ts";

/** Columns of the file, in order; new ones go to the end, since people read by place too. */
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
type Line = Readonly<Partial<Record<Column, string | number | null>>>;

/** Every cell of a published report with its status, unit and what was typed; then title and texts, with the status `text`. */
export function reportCsv(version: PublishedVersion): string {
  const records = lines(version).map((line) => REPORT_COLUMNS.map((column) => line[column] ?? null));
  return writeCsv(REPORT_COLUMNS, records);
}

const BYTE_ORDER_MARK = "\ufeff";

/** The same for Excel: a mark, without which it takes UTF-8 for something else, and no text that it would run as a formula. */
export function reportExcelCsv(version: PublishedVersion): string {
  const records = lines(version).map((line) =>
    REPORT_COLUMNS.map((column) => {
      const value = line[column] ?? null;
      return typeof value === "string" && column !== "value" ? guardFormula(value) : value;
    }),
  );
  return BYTE_ORDER_MARK + writeCsv(REPORT_COLUMNS, records);
}

function lines({ slug, year, scope, number, template, content }: PublishedVersion): readonly Line[] {
  const report = { body: slug, year, scope, format: template.format, version: number };
  const cells = template.cells.map((cell): Line => {
    const value = content.values[cell.key] ?? BLANK;
    const { key, table, row, column, label } = cell;
    const figure = value.status === "reported" ? value : null;
    return {
      ...report,
      ...{ cell: key, table, row, column, label_zh: label["zh-Hans"], label_en: label.en },
      status: value.status,
      value: figure?.value ?? null,
      unit: figure?.unit ?? cell.unit,
      typed: value.raw,
      note: figure?.note ?? null,
    };
  });
  const sections = template.sections.filter(({ key }) => content.texts[key] !== undefined);
  const texts = [
    { key: "title", label: TITLE, text: content.title },
    ...(content.texts.intro === undefined ? [] : [{ key: "intro", label: INTRO, text: content.texts.intro }]),
    ...sections.map(({ key, title }) => ({ key, label: title, text: content.texts[key] ?? "" })),
  ].map(
    ({ key, label, text }): Line => ({
      ...report,
      ...{ cell: key, label_zh: label["zh-Hans"], label_en: label.en, status: "text", text },
    }),
  );
  return [...cells, ...texts];
}

const TITLE = { "zh-Hans": "标题", en: "Title" };
const INTRO = { "zh-Hans": "引言", en: "Introduction" };
