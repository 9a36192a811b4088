/** A table as RFC 4180 has it: UTF-8 without a mark, CRLF after every record, quotation marks only where they are needed. */
export function writeCsv(
  columns: readonly string[],
  records: readonly (readonly (string | number | null)[])[],
): string {
  return [columns, ...records].map((record) => `${record.map(field).join(",")}\r\n`).join("");
}

/** Nothing is written for null: whether that is a blank, an absence or a missing report stands in its own column. */
function field(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
