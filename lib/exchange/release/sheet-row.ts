import type { ColumnType, DataColumn, DataRow } from "#lib/domain/releases/data-set.ts";

/** Characters that a cell of Excel holds. */
const LONGEST = 32_767;
const CUT = "…（见CSV）";

/** A row of a sheet. Texts stand as texts, so none is ever run as a formula; a decimal that a double cannot hold stands as a text too. */
export function cellsOfRow(columns: readonly DataColumn[], row: DataRow, number: number): string {
  const cells = row.map((value, index) => {
    const type = columns[index]?.type;
    return value === null || type === undefined ? "" : cell(`${letters(index)}${number}`, type, value);
  });
  return `<row r="${number}">${cells.join("")}</row>`;
}

function cell(place: string, type: ColumnType, value: string): string {
  switch (type) {
    case "integer":
    case "decimal":
      return isExact(value) ? `<c r="${place}"><v>${value}</v></c>` : text(place, value);
    case "boolean":
      return `<c r="${place}" t="b"><v>${value === "true" ? 1 : 0}</v></c>`;
    case "string":
    case "date":
    case "datetime":
    case "list":
      return text(place, value);
  }
}

function text(place: string, value: string): string {
  const shown = value.length > LONGEST ? value.slice(0, LONGEST - CUT.length) + CUT : value;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(shown)}</t></is></c>`;
}

/** Whether a double gives the number back as it was written. */
function isExact(value: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(value) && String(Number(value)) === value;
}

/** What XML cannot say at all (control characters, halves of a pair) is left out. */
function escapeXml(value: string): string {
  return value
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function letters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : letters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
}
