import type { ReportContent } from "#lib/domain/reports/types.ts";

/** What a filled-in workbook would change in a draft. Nothing is saved by looking at it. */
export interface WorkbookPreview {
  /** The draft as it stood when the workbook was laid beside it. */
  readonly draft: { readonly revision: number; readonly content: ReportContent };
  readonly sourceName: string;
  /** Revision of the draft that the workbook was written from. */
  readonly revision: number;
  readonly edits: readonly WorkbookEdit[];
  readonly questions: readonly WorkbookQuestion[];
  /** Places that cannot be brought in: gone from the file (or their whole table is), or longer than the place may be. */
  readonly leftOut: readonly { readonly key: string; readonly reason: "missing" | "too-long" }[];
  /** Places that were changed on the page since; where the workbook left them alone they stay as they are now. */
  readonly meanwhile: readonly MeanwhileChange[];
}

/** A place where the workbook says something else than it did when it was written. */
export interface WorkbookEdit {
  /** A cell key, a text key or `title`. */
  readonly key: string;
  /** What stood in the draft when the workbook was written, as it was typed. */
  readonly base: string;
  /** What stands in the workbook; empty for a place that was emptied. */
  readonly typed: string;
  /** `calculated`: the formula's result stands in the file. `added-up`: it does not; the form's own equation gives it. */
  readonly how: "typed" | "calculated" | "added-up";
  readonly sheet: string;
  /** `C5`. */
  readonly address: string;
}

/** A cell with a formula whose result is not in the file, or is an error: somebody has to say what it is. */
export interface WorkbookQuestion {
  readonly key: string;
  readonly formula: string;
  readonly sheet: string;
  readonly address: string;
}

export interface MeanwhileChange {
  readonly key: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}
