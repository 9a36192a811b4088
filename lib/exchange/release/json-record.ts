import type { DataColumn, DataRow } from "#lib/domain/releases/data-set.ts";

/** A row as an object on one line. Whole numbers are numbers, decimals strings (a double would change them), what is not there is null. */
export function jsonRecord(columns: readonly DataColumn[], row: DataRow): string {
  const fields = columns.map(({ name, type }, index) => {
    const value = row[index] ?? null;
    const bare = value === null || type === "integer" || type === "boolean";
    return `${JSON.stringify(name)}:${bare ? String(value) : JSON.stringify(value)}`;
  });
  return `{${fields.join(",")}}\n`;
}

/** The row that a line was written from. */
export function rowOfJson(columns: readonly DataColumn[], line: string): DataRow {
  const record: Readonly<Record<string, unknown>> = JSON.parse(line);
  return columns.map(({ name }) => {
    const value = record[name] ?? null;
    return value === null ? null : String(value);
  });
}
