import type { Localized } from "#lib/domain/localized.ts";

/** decimal: an exact number, a string in JSON. date: ISO day in China. datetime: ISO 8601 in UTC. list: words joined by `;`. */
export type ColumnType = "string" | "integer" | "decimal" | "boolean" | "date" | "datetime" | "list";

export interface DataColumn {
  /** Never changed: programs read by it. */
  readonly name: string;
  readonly type: ColumnType;
  readonly title: Localized;
  /** Never empty. */
  readonly isRequired: boolean;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly set: string;
  readonly references: readonly string[];
}

/** A table of a release. */
export interface DataSet {
  /** Part of addresses and of file names: never changed. */
  readonly id: string;
  readonly title: Localized;
  /** What a row is, and what a reader must know before using it. */
  readonly description: Localized;
  readonly columns: readonly DataColumn[];
  /** Empty where no columns without gaps name a row. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A row in the order of the columns, written as in the canonical CSV; null is nothing there, never 0. */
export type DataRow = readonly (string | null)[];

const OF_BODY: ForeignKey = { columns: ["org"], set: "organisations", references: ["org"] };

/** Rows about a body, which is named by its address. */
export const BODY_KEY: readonly ForeignKey[] = [OF_BODY];

/** Rows about a report: body, year and scope. */
export const REPORT_KEY: readonly ForeignKey[] = [
  OF_BODY,
  { columns: ["org", "year", "scope"], set: "reports", references: ["org", "year", "scope"] },
];
