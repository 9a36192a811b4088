import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { type ApiRow, fieldsOf } from "./api-page.ts";

/** Whole numbers that may pass two thousand million. */
const LONG: ReadonlySet<string> = new Set(["bytes"]);

/** Rows as Parquet: whole numbers as INT32 (lengths of files as INT64), truth as BOOLEAN, everything else as text, decimals too. */
export function writeParquet(columns: readonly string[], rows: readonly ApiRow[]): Uint8Array<ArrayBuffer> {
  const table = rows.map((row) => fieldsOf(row, columns));
  const columnData = columns.map((name, index): ColumnSource => {
    const fields = table.map((row) => row[index] ?? null);
    const isNumber =
      fields.some((field) => typeof field === "number") && fields.every((field) => typeof field !== "string");
    const isTruth = !isNumber && rows.length > 0 && rows.every((row) => typeof row[name] === "boolean");
    if (isTruth) return { name, data: rows.map((row) => row[name] === true), type: "BOOLEAN" };
    if (isNumber && LONG.has(name))
      return {
        name,
        data: fields.map((field) => (typeof field === "number" ? BigInt(field) : null)),
        type: "INT64",
        nullable: true,
      };
    return { name, data: fields, type: isNumber ? "INT32" : "STRING", nullable: true };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
