import type { Localized } from "#lib/domain/localized.ts";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import type { CellKey, Template, TextKey } from "#lib/domain/templates/types.ts";
import type { Layout, PageBox } from "./layout.ts";

/** Text that the reader lays out itself. Markdown tables inside pasted text are found as well. */
export type TextKind = "text" | "markdown" | "html";

/** A report as it came: already decoded, not yet understood. */
export interface TextDocument {
  /** File name, or what the page calls a paste. Used in messages only. */
  readonly name: string;
  readonly kind: TextKind;
  readonly content: string;
}

/** A report from a file with a structure of its own, already laid out as lines and table cells. */
export interface LaidOutDocument {
  readonly name: string;
  readonly kind: "laid-out";
  readonly layout: Layout;
}

export type SourceDocument = TextDocument | LaidOutDocument;

/** What the caller knows beforehand; it may decide between readings, and never adds a figure. */
export interface ReadingHints {
  /** Last year's report of the same body and scope, for the carry-over; null where unknown. */
  readonly previous: { readonly template: Template; readonly content: ReportContent } | null;
}

/**
 * Where something stands in the source. `offset` and `length` count UTF-16 units of `ReportReading.sourceText`,
 * so a preview can mark it there whatever the layout was.
 */
export interface SourcePlace {
  readonly offset: number;
  readonly length: number;
  /** Line of `sourceText`, from 1. */
  readonly line: number;
  /** The table cell, counted from 0, where the source had tables; null in running text. */
  readonly table: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Where it is printed, in a source with pages: the page from 1, and the box around it there; null elsewhere. */
  readonly page: { readonly number: number; readonly box: PageBox } | null;
  /** The words at that place, shortened. */
  readonly excerpt: string;
}

/**
 * matched: label and value stand together in the source. positional: taken by its place in the row or table, and the
 * order leaves no other choice. deduced: one of several possible readings, the only one that satisfies the form's
 * equations. uncertain: several readings remain. conflict: the source states the cell twice, differently.
 */
export const READING_METHODS = ["matched", "positional", "deduced", "uncertain", "conflict"] as const;
export type ReadingMethod = (typeof READING_METHODS)[number];

export interface CandidateReading {
  readonly value: CellValue;
  readonly source: SourcePlace;
}

export interface CellReading {
  /** `unreadable` with the words of the source while `how` is uncertain or conflict: never a guess. */
  readonly value: CellValue;
  readonly how: ReadingMethod;
  readonly source: SourcePlace;
  /** The possible values, most plausible first; empty unless `how` is uncertain or conflict. */
  readonly candidates: readonly CandidateReading[];
}

export interface TextReading {
  /** Paragraphs divided by line feeds, in the script and wording of the source. */
  readonly text: string;
  readonly source: SourcePlace;
}

/** Why a passage found no place in the form. */
export const UNMATCHED_REASONS = [
  "before-report",
  "after-report",
  "signature",
  "page-furniture",
  "decoy-table",
  "value-without-place",
  "row-not-in-form",
  "note",
] as const;
export type UnmatchedReason = (typeof UNMATCHED_REASONS)[number];

export interface UnmatchedPassage {
  readonly reason: UnmatchedReason;
  readonly text: string;
  readonly place: SourcePlace;
}

/** One of the form's equations, tried on what was read. */
export interface EquationResult {
  readonly rule: string;
  readonly label: Localized;
  readonly cells: readonly CellKey[];
  readonly left: string;
  readonly right: string;
}

/**
 * The confidence test: a table that was read correctly satisfies nearly all equations. Many failures point at the
 * reader, one or two at the report. `untested` are those with a blank or uncertain cell.
 */
export interface ReadingConfidence {
  readonly passed: number;
  readonly failed: readonly EquationResult[];
  readonly untested: number;
}

/** Something the reader wants a person to know. Checks of the report itself are not repeated here. */
export interface ReadingFinding {
  readonly code: string;
  /** problem: look before accepting; note: for information. */
  readonly level: "problem" | "note";
  readonly message: Localized;
  readonly cells: readonly CellKey[];
  readonly place: SourcePlace | null;
}

/** Everything the reader made of a document. Nothing is saved by reading. */
export interface ReportReading {
  readonly template: Template;
  /** `2019` or `2021`: the short name of the template. */
  readonly format: string;
  /** The words of the source by which the format was recognised. */
  readonly formatEvidence: readonly string[];
  readonly year: number | null;
  readonly title: string | null;
  /** As printed in the title, without year and "年度报告". */
  readonly organisation: string | null;
  readonly script: "hans" | "hant";
  /** Only cells the source says something about; a cell without an entry was not found. */
  readonly cells: Readonly<Record<CellKey, CellReading>>;
  readonly texts: Readonly<Partial<Record<TextKey, TextReading>>>;
  readonly unmatched: readonly UnmatchedPassage[];
  readonly confidence: ReadingConfidence;
  readonly findings: readonly ReadingFinding[];
  /** The text that every place refers to: the source itself, or the words of a page or file with tabs between cells. */
  readonly sourceText: string;
}
