import type { Localized } from "#lib/domain/localized.ts";
import type { Measure, SectionDefinition, Template, ValueType } from "./types.ts";

/**
 * What a person writes to define a report format; `defineTemplate` derives the rest. Cells are named by
 * patterns `row.column` (inside a table) or `table.row.column`. A part of a pattern is
 * - a key: `granted`, `total`;
 * - `{row}` or `{column}`: the one the relation is repeated for;
 * - `@set`: every member of a set of the table. `@rows` (all rows with figures), `@columns` and one set for
 *   each group row (`@denied`: the rows under it) exist by themselves; `sets` declares further ones.
 * A term of a relation may begin with `previous ` (last year's report) and `-` (subtracted).
 */
export interface TemplateSource {
  readonly id: string;
  readonly format: string;
  readonly name: Localized;
  readonly basis: string;
  readonly years: Template["years"];
  readonly titlePattern: Localized;
  readonly periodStatement: Localized;
  readonly sections: readonly SectionSource[];
  readonly tables: readonly TableSource[];
  readonly relations: readonly RelationSource[];
  readonly measures: Readonly<Partial<Record<Measure, readonly string[]>>>;
  /** Cells where a jump from last year is worth a question. */
  readonly volumes: readonly string[];
  readonly itemRows: readonly ItemRowSource[];
}

export type SectionSource = Pick<SectionDefinition, "key" | "title" | "content"> &
  Partial<
    Pick<
      SectionDefinition,
      "titleAliases" | "table" | "help" | "topics" | "governmentTopics" | "parts" | "maxCharacters"
    >
  >;

export interface ColumnSource {
  readonly key: string;
  readonly label: Localized;
  readonly aliases?: readonly string[];
  /** `count` unless said otherwise. */
  readonly valueType?: ValueType;
  /** The table's unit unless said otherwise; null where the officer writes the unit beside the figure. */
  readonly unit?: string | null;
  readonly maxDecimals?: number;
  readonly help?: Localized;
  /** Grid columns the printed cell takes, 1 unless said otherwise. */
  readonly span?: number;
}

export interface RowSource {
  readonly key: string;
  readonly label: Localized;
  /** The label without its number, for messages; the label itself unless said otherwise. */
  readonly shortLabel?: Localized;
  readonly aliases?: readonly string[];
  readonly help?: Localized;
  /** Columns in which this row has no cell. */
  readonly without?: readonly string[];
  /** Rows under this one: it is then a group and carries no figures itself. */
  readonly rows?: readonly RowSource[];
}

interface AnyTableSource {
  readonly key: string;
  readonly title: Localized;
  readonly shortTitle: Localized;
  readonly unit: string | null;
  readonly note?: Localized;
  readonly sets?: Readonly<Record<string, readonly string[]>>;
}

export interface BlockSource {
  readonly key: string;
  readonly caption: Localized | null;
  readonly rowHeader: Localized | null;
  readonly columns: readonly ColumnSource[];
  readonly rows: readonly RowSource[];
}

/** Bands one below the other, each with its own columns (table 2). */
export interface BlocksTableSource extends AnyTableSource {
  readonly shape: "blocks";
  readonly gridColumns: number;
  readonly blocks: readonly BlockSource[];
}

/** A column by its key, or a heading over several. */
export type HeadingSource =
  | string
  | { readonly key: string; readonly label: Localized; readonly over: readonly HeadingSource[] };

/** Rows by columns, with headings over headings; the note stands in the corner (table 3). */
export interface MatrixTableSource extends AnyTableSource {
  readonly shape: "matrix";
  readonly columns: readonly ColumnSource[];
  readonly headings: readonly HeadingSource[];
  readonly rows: readonly RowSource[];
}

/** All figures in one printed line; the rows are the headings over groups of the same columns (table 4). */
export interface SingleRowTableSource extends AnyTableSource {
  readonly shape: "single_row";
  readonly columns: readonly ColumnSource[];
  readonly rows: readonly RowSource[];
}

export type TableSource = BlocksTableSource | MatrixTableSource | SingleRowTableSource;

export interface RelationSource {
  readonly rule: string;
  readonly table: string;
  /** The relation is repeated for every row, or for every column, of `among` (all of them unless said otherwise). */
  readonly forEach: "row" | "column";
  readonly among?: readonly string[];
  readonly left: readonly string[];
  readonly relation: "=" | "<=" | ">=";
  readonly right: readonly string[];
  /** The printed sum that a form may compute. */
  readonly total?: string;
}

export interface ItemRowSource {
  readonly table: string;
  readonly rows: readonly string[];
  readonly itemsLastYear: string;
  readonly itemsChange: string;
  readonly decisions: string;
}
