import type { z } from "zod";

/** One row of an answer: what JSON, CSV and Parquet are written from. */
export type ApiRow = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

export interface ApiPage {
  readonly rows: readonly ApiRow[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** The columns of a set; names only where they were asked for. */
export function columnsOf(row: z.ZodObject, withNames: boolean): readonly string[] {
  return Object.entries(row.shape)
    .filter(([, schema]) => withNames || !schema.safeParse(undefined).success)
    .map(([name]) => name);
}

/** A row as a table has it, several words in one field divided as everywhere. */
export function fieldsOf(row: ApiRow, columns: readonly string[]): readonly (string | number | null)[] {
  return columns.map((name) => {
    const field = row[name] ?? null;
    if (typeof field === "boolean") return String(field);
    return typeof field === "object" && field !== null ? field.join(" | ") : field;
  });
}
