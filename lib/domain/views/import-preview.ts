import type { Localized } from "#lib/domain/localized.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { CellKey, TemplateId, TextKey } from "#lib/domain/templates/types.ts";

/** What a document would put into a draft, with where each figure came from. Nothing is saved by looking at it. */
export interface ImportPreview {
  /** Format that the document was recognised as, which need not be the report's. */
  readonly template: TemplateId;
  /** The draft as it stood when the document was laid beside it. */
  readonly draft: { readonly revision: number; readonly content: ReportContent };
  readonly sourceText: string;
  /** File name, or null for pasted text. */
  readonly sourceName: string | null;
  /** Where the document speaks of another report than the one in hand. */
  readonly doubts: readonly ImportDoubt[];
  readonly title: string | null;
  /** Cells of the report's format that the document says something about, in the order of the form. */
  readonly cells: readonly ImportCell[];
  readonly texts: readonly ImportText[];
  readonly unmatched: readonly ImportRemainder[];
  readonly equations: { readonly passed: number; readonly failed: readonly FailedEquation[] };
  /** What the reader wants a person to know. */
  readonly remarks: readonly { readonly level: "problem" | "note"; readonly message: Localized }[];
}

export type ImportDoubt =
  | { readonly kind: "year"; readonly read: number; readonly expected: number }
  | { readonly kind: "body"; readonly read: string; readonly expected: string }
  | { readonly kind: "format"; readonly read: Localized; readonly expected: Localized };

/** Where something stands: UTF-16 units and lines (from 1) of `sourceText`. */
export interface ImportPlace {
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  /** Page of the document from 1, where it has pages. */
  readonly page: number | null;
}

export interface ImportCell {
  readonly key: CellKey;
  /** What would be typed into the cell; null while the document leaves several readings open. */
  readonly typed: string | null;
  readonly place: ImportPlace;
  /** How the reader came to it. */
  readonly how: "matched" | "positional" | "deduced" | "uncertain" | "conflict";
  /** The readings to choose from, most plausible first; empty where there is one. */
  readonly candidates: readonly {
    readonly typed: string;
    readonly place: ImportPlace;
    readonly excerpt: string;
  }[];
}

export interface ImportText {
  readonly key: TextKey;
  readonly text: string;
  readonly place: ImportPlace;
}

export interface ImportRemainder {
  readonly reason:
    | "before-report"
    | "after-report"
    | "signature"
    | "page-furniture"
    | "decoy-table"
    | "value-without-place"
    | "row-not-in-form"
    | "note";
  readonly text: string;
  readonly place: ImportPlace;
}

export interface FailedEquation {
  readonly rule: string;
  readonly label: Localized;
  readonly cells: readonly CellKey[];
  readonly left: string;
  readonly right: string;
}
