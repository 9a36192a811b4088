import type { FootnotePlace, FootnoteState } from "#lib/domain/footnotes/footnote.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { BodySummary } from "./body-summary.ts";

/** A footnote as those at work see it. */
export interface FootnoteView {
  readonly id: string;
  readonly place: FootnotePlace;
  readonly placeName: Localized;
  readonly text: string;
  readonly state: FootnoteState;
  readonly version: number;
  /** ISO instants. */
  readonly proposedAt: string;
  readonly proposedBy: string;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly reason: string;
  readonly withdrawnAt: string | null;
}

/** The footnotes of one report, for the body that writes them. */
export interface ReportFootnotes {
  readonly reportId: string;
  readonly body: BodySummary;
  readonly year: number;
  readonly mayPropose: boolean;
  readonly mayWithdraw: boolean;
  readonly footnotes: readonly FootnoteView[];
  /** Where one may stand: `cell:…`, `indicator:…` with the name of the place. */
  readonly places: readonly { readonly value: string; readonly name: Localized }[];
}

/** A footnote before the office that decides on it. */
export interface FootnoteToDecide extends FootnoteView {
  readonly reportId: string;
  readonly body: BodySummary;
  readonly year: number;
  /** Where the public reads the figure. */
  readonly path: string;
}
