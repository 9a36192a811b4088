import { join } from "node:path";
import type { DataRow, DataSet } from "#lib/domain/releases/data-set.ts";
import { csvRecord } from "#lib/exchange/export/csv-record.ts";
import { guardFormula } from "#lib/exchange/export/guard-formula.ts";
import { FileSink } from "./file-sink.ts";
import { jsonRecord, rowOfJson } from "./json-record.ts";
import { linesOfFile } from "./lines-of-file.ts";
import { ParquetTable } from "./parquet-table.ts";
import { writeTableWorkbook } from "./table-workbook.ts";

/** Above so many rows there is no workbook: it would have more sheets than any program opens. */
const ROWS_OF_WORKBOOK = 5_000_000;

interface SetToWrite {
  readonly folder: string;
  readonly set: DataSet;
  readonly rows: AsyncIterable<DataRow>;
  readonly notes: readonly (readonly string[])[];
  /** Told of each row, for what else is written from the same rows. */
  readonly each?: (row: DataRow) => Promise<void> | undefined;
}

export interface WrittenSet {
  readonly rows: number;
  /** Names of the files of rows. */
  readonly files: readonly string[];
}

/**
 * One set in every format, from one pass over its rows: CSV (UTF-8 without a mark), CSV for Excel (with the mark, texts guarded against being run),
 * JSON lines and Parquet; then the workbook, from the JSON. Memory does not grow with the rows.
 */
export async function writeSetFiles({ folder, set, rows, notes, each }: SetToWrite): Promise<WrittenSet> {
  const { id, columns } = set;
  const path = (ending: string) => join(folder, `${id}.${ending}`);
  const names = columns.map(({ name }) => name);
  const guarded = columns.map(({ type }) => type === "string" || type === "list");
  const [csv, excel, json] = [
    await FileSink.create(path("csv")),
    await FileSink.create(path("excel.csv")),
    await FileSink.create(path("jsonl")),
  ];
  let count = 0;
  try {
    const parquet = new ParquetTable(path("parquet"), columns);
    csv.write(csvRecord(names));
    excel.write(`\uFEFF${csvRecord(names)}`);
    for await (const row of rows) {
      count += 1;
      const safe = row.map((value, index) =>
        value !== null && guarded[index] === true ? guardFormula(value) : value,
      );
      // Nearly always there is nothing to wait for.
      const full = [
        csv.write(csvRecord(row)),
        excel.write(csvRecord(safe)),
        json.write(jsonRecord(columns, row)),
      ];
      parquet.write(row);
      if (full.some((waits) => waits !== undefined)) await Promise.all(full);
      const more = each?.(row);
      if (more !== undefined) await more;
    }
    parquet.end();
    await Promise.all([csv.end(), excel.end(), json.end()]);
  } catch (error) {
    await Promise.all([csv.abandon(), excel.abandon(), json.abandon()]);
    throw error;
  }
  const files = ["csv", "excel.csv", "jsonl", "parquet"].map((ending) => `${id}.${ending}`);
  if (count > ROWS_OF_WORKBOOK) return { rows: count, files };
  const again = (async function* () {
    for await (const line of linesOfFile(path("jsonl"))) yield rowOfJson(columns, line);
  })();
  await writeTableWorkbook({ path: path("xlsx"), columns, notes, rows: again });
  return { rows: count, files: [...files, `${id}.xlsx`] };
}
