import { BLANK } from "#lib/domain/reports/cell-value.ts";
import type { PublishedVersion } from "#lib/domain/reports/version-document.ts";

/** The columns of a report in long form, whatever the file. */
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
] as const;

/** A record for every cell of a published report with its status; what was typed beside a figure stands in the JSON. */
export function reportRecords(version: PublishedVersion): readonly (readonly (string | number | null)[])[] {
  const { slug, year, scope, number, template, content } = version;
  return template.cells.map((cell) => {
    const value = content.values[cell.key] ?? BLANK;
    const isNumber = value.status === "reported";
    return [
      slug,
      year,
      scope,
      template.format,
      number,
      cell.key,
      cell.table,
      cell.row,
      cell.column,
      cell.label["zh-Hans"],
      cell.label.en,
      value.status,
      isNumber ? value.value : null,
      isNumber ? (value.unit ?? cell.unit) : cell.unit,
    ];
  });
}
