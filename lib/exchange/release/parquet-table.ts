import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { ColumnType, DataColumn, DataRow } from "#lib/domain/releases/data-set.ts";
import { LICENCE } from "#lib/domain/releases/licence.ts";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** A row group is written when it has so many rows, or so many letters: what is in memory is bounded either way. */
const ROWS_OF_GROUP = 20_000;
const LETTERS_OF_GROUP = 8_000_000;

/** A Parquet file with typed columns, packed with Snappy and written group by group. */
export class ParquetTable {
  readonly #columns: readonly DataColumn[];
  readonly #writer: ParquetWriter;
  #rows: DataRow[] = [];
  #letters = 0;

  constructor(path: string, columns: readonly DataColumn[]) {
    this.#columns = columns;
    this.#writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: schemaOf(columns),
      codec: "SNAPPY",
      kvMetadata: [{ key: "licence", value: `${LICENCE.name} ${LICENCE.url}` }],
      createdBy: "nianbao",
    });
  }

  write(row: DataRow): void {
    this.#rows.push(row);
    for (const value of row) this.#letters += value === null ? 0 : value.length;
    if (this.#rows.length >= ROWS_OF_GROUP || this.#letters >= LETTERS_OF_GROUP) this.#flush();
  }

  end(): void {
    this.#flush();
    this.#writer.finish();
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    this.#writer.write({
      columnData: this.#columns.map(({ name, type }, index) => ({
        name,
        data: this.#rows.map((row) => typed(type, row[index] ?? null)),
      })),
      rowGroupSize: this.#rows.length,
    });
    this.#rows = [];
    this.#letters = 0;
  }
}

function schemaOf(columns: readonly DataColumn[]): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.map(
      ({ name, type, isRequired }): SchemaElement => ({
        name,
        repetition_type: isRequired ? "REQUIRED" : "OPTIONAL",
        ...physical(type),
      }),
    ),
  ];
}

function physical(type: ColumnType): Omit<SchemaElement, "name"> {
  switch (type) {
    case "integer":
      return { type: "INT64" };
    case "decimal":
      return { type: "DOUBLE" };
    case "boolean":
      return { type: "BOOLEAN" };
    case "date":
      return { type: "INT32", converted_type: "DATE" };
    case "datetime":
      return { type: "INT64", converted_type: "TIMESTAMP_MILLIS" };
    case "string":
    case "list":
      return { type: "BYTE_ARRAY", converted_type: "UTF8" };
  }
}

function typed(type: ColumnType, value: string | null): unknown {
  if (value === null) return undefined;
  switch (type) {
    case "integer":
      return BigInt(value);
    case "decimal":
      return Number(value);
    case "boolean":
      return value === "true";
    case "date":
    case "datetime":
      return new Date(value);
    case "string":
    case "list":
      return value;
  }
}
