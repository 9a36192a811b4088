import { BLANK } from "#lib/domain/reports/cell-value.ts";
import { type PublishedVersion, versionDocument } from "#lib/domain/reports/version-document.ts";
import { writeCsv } from "./write-csv.ts";

const COLUMNS = [
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
];

/** Every cell of a published report with its status; what was typed beside a figure stands in the JSON. */
export function reportCsv(version: PublishedVersion): string {
  const { slug, year, scope, number, template, content } = version;
  const records = template.cells.map((cell) => {
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
  return writeCsv(COLUMNS, records);
}

/** The published document with its hash: who writes `document` in canonical form (RFC 8785) and hashes it gets `sha256`. */
export function reportJson(version: PublishedVersion, sha256: string): string {
  return `${JSON.stringify({ sha256, document: versionDocument(version) }, null, 2)}\n`;
}
