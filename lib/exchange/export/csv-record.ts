/**
 * One record as RFC 4180 has it, with its line end. Nothing is written for null: whether that is a blank, an absence or a missing report stands
 * in a column of its own.
 */
export function csvRecord(record: readonly (string | number | null)[]): string {
  return `${record.map(field).join(",")}\r\n`;
}

function field(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
