import type { Localized } from "#lib/domain/localized.ts";

/** `gongkai-2019`, `gongkai-2021`: one id for each official format. */
export type TemplateId = string;
/** `table.row.column`, for instance `t3.granted.total`. Stable for ever: observations and addresses use it. */
export type CellKey = string;
/** `s1` … `s6`. */
export type SectionKey = string;
/** What a report says in words: `intro` (the paragraph before section 1) and the key of every text section. */
export type TextKey = "intro" | SectionKey;

/** count: whole number from 0; signed_count: whole number printed with its sign; money: exact decimal from 0. */
export type ValueType = "count" | "signed_count" | "money";
export const MONEY_UNITS = ["元", "万元", "亿元"] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

export interface CellDefinition {
  readonly key: CellKey;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly valueType: ValueType;
  /** Unit printed in the form (件, 项, 万元); null where the officer states it with the value (2019 procurement). */
  readonly unit: string | null;
  /** Decimals allowed in the unit of the form; 0 for counts. */
  readonly maxDecimals: number;
  readonly tableLabel: Localized;
  readonly rowLabel: Localized;
  readonly columnLabel: Localized;
  /** Full name for messages and screen readers: table, row and column. */
  readonly label: Localized;
  /** Filling instruction from the notice, where there is one. */
  readonly help: Localized | null;
  /** True where a jump from last year by a factor of five is worth a question (XY-SWING). */
  readonly isVolume: boolean;
}

export interface ColumnDefinition {
  readonly key: string;
  readonly label: Localized;
  readonly aliases: readonly string[];
  readonly valueType: ValueType;
  readonly unit: string | null;
  readonly maxDecimals: number;
}

export interface RowDefinition {
  readonly key: string;
  /** A group row (三、本年度办理结果) carries no figures. */
  readonly kind: "number" | "group";
  readonly label: Localized;
  readonly shortLabel: Localized;
  readonly aliases: readonly string[];
  readonly level: 0 | 1 | 2;
  readonly parent: string | null;
  readonly help: Localized | null;
  /** The row's cells in column order; a place the form leaves out is null (2019 fees have no decisions). */
  readonly cells: readonly (CellKey | null)[];
}

/** Rows that share columns. Table 2 has a block for each item of article 20; tables 3 and 4 have one. */
export interface BlockDefinition {
  readonly key: string;
  readonly caption: Localized | null;
  readonly rowHeader: Localized | null;
  readonly columns: readonly ColumnDefinition[];
  readonly rows: readonly RowDefinition[];
}

/** The printed layout: a grid of label and value cells with spans, exactly as in the notice. */
export type GridCell =
  | {
      readonly kind: "label";
      readonly label: Localized;
      readonly rowSpan: number;
      readonly colSpan: number;
      /** HTML scope of the heading; `caption` for a band such as 第二十条第（一）项, `note` for the balance note. */
      readonly scope: "col" | "colgroup" | "row" | "rowgroup" | "caption" | "note";
      /** Key of the row, column, block or group that the label names; `row.column` over a figure of a single-row table. */
      readonly names: string;
    }
  | { readonly kind: "value"; readonly cell: CellKey; readonly rowSpan: number; readonly colSpan: number }
  | { readonly kind: "empty"; readonly rowSpan: number; readonly colSpan: number };

export interface TableDefinition {
  readonly key: string;
  readonly section: SectionKey;
  readonly title: Localized;
  /** 表三: how messages speak of the table. */
  readonly shortTitle: Localized;
  /** Unit of the whole table (件) or null where columns differ. */
  readonly unit: string | null;
  readonly note: Localized | null;
  readonly blocks: readonly BlockDefinition[];
  /** Grid rows in order; the first `headerRows` stick while scrolling. */
  readonly grid: readonly (readonly GridCell[])[];
  readonly headerRows: number;
  readonly gridColumns: number;
}

export interface TopicDefinition {
  readonly key: string;
  readonly label: Localized;
  readonly aliases: readonly string[];
}

export interface SectionDefinition {
  readonly key: SectionKey;
  readonly ordinal: number;
  readonly title: Localized;
  readonly titleAliases: readonly string[];
  readonly content: "text" | "table";
  readonly table: string | null;
  readonly help: Localized | null;
  /** Topics the notice asks section 1 to treat; empty elsewhere. */
  readonly topics: readonly TopicDefinition[];
  /** Topics asked of governments only (条例 art. 50 (4)). */
  readonly governmentTopics: readonly TopicDefinition[];
  /** Parts section 5 must have (problems, improvements). */
  readonly parts: readonly TopicDefinition[];
  /** Length in characters that is "in principle" not exceeded, or null. */
  readonly maxCharacters: number | null;
}

export interface Term {
  readonly cell: CellKey;
  readonly sign: 1 | -1;
  /** Last year's report for the rules that look across years. */
  readonly year: "this" | "previous";
}

/** An equation or inequality that the form itself implies, named by the rule that explains it. */
export interface Relation {
  readonly rule: string;
  readonly left: readonly Term[];
  readonly relation: "=" | "<=" | ">=";
  /** Empty right side means 0. */
  readonly right: readonly Term[];
  /** What the message names: table and row, column or group, by their labels. */
  readonly subject: { readonly table: string; readonly key: string; readonly label: Localized };
  /** The cell that is the printed sum of the others, which a form may compute; null if neither side is one. */
  readonly total: CellKey | null;
}

/** Quantities of the field that rules and indicators may speak of; a template says which cells add up to each. */
export const MEASURES = [
  "newReceived",
  "newReceivedNaturalPerson",
  "carriedIn",
  "granted",
  "partiallyGranted",
  "denied",
  "unable",
  "unableNotHeld",
  "rejected",
  "otherHandling",
  "otherUnpaidFee",
  "otherMisc",
  "resultTotal",
  "carriedOut",
  "reviewUpheld",
  "reviewCorrected",
  "reviewOther",
  "reviewPending",
  "reviewTotal",
  "directUpheld",
  "directCorrected",
  "directOther",
  "directPending",
  "directTotal",
  "afterReviewUpheld",
  "afterReviewCorrected",
  "afterReviewOther",
  "afterReviewPending",
  "afterReviewTotal",
  "regulations",
  "normativeIssued",
  "normativeRepealed",
  "normativeInForce",
  "licensingDecisions",
  "penaltyDecisions",
  "coercionDecisions",
  "procurementItems",
  "procurementAmount",
  "feeAmount",
] as const;
export type Measure = (typeof MEASURES)[number];

/** Rows where items of last year, change and decisions may have been confused (T2-DECISION-MISREAD). */
export interface ItemRow {
  readonly label: Localized;
  readonly itemsLastYear: CellKey;
  readonly itemsChange: CellKey;
  readonly decisions: CellKey | null;
}

/** A report format as issued. Everything else (form, checks, layout, reader target, files) is derived from it. */
export interface Template {
  readonly id: TemplateId;
  /** `2019`, `2021`: the short name used in files and data. */
  readonly format: string;
  readonly name: Localized;
  /** Number of the notice, e.g. 国办公开办函〔2021〕30号. */
  readonly basis: string;
  readonly years: { readonly from: number; readonly to: number | null };
  /** With {organ} and {year}. */
  readonly titlePattern: Localized;
  readonly periodStatement: Localized;
  readonly sections: readonly SectionDefinition[];
  readonly tables: readonly TableDefinition[];
  readonly cells: readonly CellDefinition[];
  readonly cellByKey: ReadonlyMap<CellKey, CellDefinition>;
  readonly relations: readonly Relation[];
  readonly measures: Readonly<Partial<Record<Measure, readonly CellKey[]>>>;
  readonly itemRows: readonly ItemRow[];
}
