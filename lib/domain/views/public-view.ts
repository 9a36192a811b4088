import type { Locale } from "#lib/domain/localized.ts";
import type { ViewKind } from "./address/view-address.ts";
import type { ChartSpec } from "./chart-spec.ts";
import type { ValueRecord } from "./value-record.ts";

/**
 * A comparing page in one language, as plain data: its texts, its tables and its drawings. Page, text version, embed, picture, CSV, workbook and
 * JSON are written from it and from nothing else, so they cannot disagree. A pure function of published versions, definitions and `asOf`.
 */
export interface PublicView {
  readonly kind: ViewKind;
  readonly locale: Locale;
  /** The one address, without language and without `asof`: `/rank/disclosure-rate/320000.cities/2024`. */
  readonly path: string;
  /** ISO day in China for a frozen page; null for a live one. */
  readonly asOf: string | null;
  /** Frozen only: a version that it shows was replaced or a report came since. */
  readonly isSuperseded: boolean;
  /** The finding, as a sentence without a full stop. */
  readonly title: string;
  /** Measure, base and years. */
  readonly subtitle: string;
  /** The same in words, for whoever does not see the drawing: written from the data. */
  readonly summary: string;
  /** The first is the table that the drawing draws. */
  readonly tables: readonly ViewTable[];
  readonly charts: readonly ViewChart[];
  /** Definitions, caveats, breaks, marks: a sentence each. */
  readonly notes: readonly string[];
  readonly source: string;
  /** Address of the API call that gives the same values, with its query. */
  readonly api: string;
  /** Fictional figures take part. */
  readonly isPractice: boolean;
  /** When the newest of the versions was published, ISO instant; null without any. */
  readonly updatedAt: string | null;
}

export interface ViewChart {
  readonly key: string;
  /** Where a page has several: what this one shows. The first has the view's own title. */
  readonly title: string | null;
  readonly spec: ChartSpec;
}

export interface ViewTable {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
  /** How many rows a page prints of a table that has very many; all of them where absent. Files always have all. */
  readonly pageRows?: number;
}

export interface ViewColumn {
  readonly key: string;
  readonly label: string;
  /** head: names the row; figure: numbers, to the right, tabular. */
  readonly kind: "head" | "figure" | "text";
  readonly unit: string | null;
  /** A change of form lies before this column: a heavier rule and these words. */
  readonly breakBefore: string | null;
}

export interface ViewRow {
  /** A body as addresses name it, or the key of what the row is about. */
  readonly key: string;
  /** Heading under which the row stands, where a table has parts: 基数不足, 未公开. */
  readonly part: string | null;
  readonly isHighlighted: boolean;
  readonly cells: readonly ViewCell[];
}

export interface ViewCell {
  /** As printed, status mark included. */
  readonly text: string;
  /** What a mark stands for, or what else is to be read out; null where the text says all. */
  readonly meaning: string | null;
  /** A second line: the interval. */
  readonly detail: string | null;
  /** The cell in its report version, or the body's page; without language. */
  readonly href: string | null;
  /** The value behind the text, exactly as the API gives it; null for words. */
  readonly value: ValueRecord | null;
}
