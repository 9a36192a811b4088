import { csvRecord } from "./csv-record.ts";

/** A table as RFC 4180 has it: UTF-8 without a mark, CRLF after every record, quotation marks only where they are needed. */
export function writeCsv(
  columns: readonly string[],
  records: readonly (readonly (string | number | null)[])[],
): string {
  return [columns, ...records].map(csvRecord).join("");
}
