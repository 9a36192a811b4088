import type { Localized } from "#lib/domain/localized.ts";

/** Whose turn it is with a report, and what is to happen next; derived from the workflow table. */
export interface NextStep {
  readonly turn: "officer" | "signatory" | "reviewer" | "nobody";
  /** The reader of this view is one of those whose turn it is. */
  readonly isMine: boolean;
  readonly sentence: Localized;
}
