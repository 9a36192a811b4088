import { applyChange, type ContentChange, changeAt, isSameChange, placeOf } from "./content-change.ts";
import type { ReportContent } from "./types.ts";

export interface MergeInput {
  /** The content of the revision that the changes were made on. */
  readonly base: ReportContent;
  /** The content as it stands now. */
  readonly current: ReportContent;
  readonly changes: readonly ContentChange[];
}

/** Two people wrote different things in one place since `base`; all three values as changes of that place. */
export interface Clash {
  readonly base: ContentChange;
  readonly current: ContentChange;
  readonly incoming: ContentChange;
}

export type Merge =
  | { readonly outcome: "merged"; readonly content: ReportContent }
  /** `undisputed` is the current content with every change made that clashes with nothing. */
  | { readonly outcome: "clash"; readonly clashes: readonly Clash[]; readonly undisputed: ReportContent };

/**
 * Brings changes made on an older revision into the current content, cell by cell and text by text. Disjoint edits merge,
 * the same edit made twice is one edit, and where two edits differ both are handed back: nobody's typing is lost.
 */
export function mergeChanges({ base, current, changes }: MergeInput): Merge {
  const lastByPlace = new Map(changes.map((change) => [placeOf(change), change]));
  const clashes: Clash[] = [];
  let content = current;
  for (const incoming of lastByPlace.values()) {
    const then = changeAt(base, incoming);
    const now = changeAt(current, incoming);
    if (isSameChange(now, incoming)) continue;
    if (isSameChange(now, then)) content = applyChange(content, incoming);
    else clashes.push({ base: then, current: now, incoming });
  }
  return clashes.length === 0
    ? { outcome: "merged", content }
    : { outcome: "clash", clashes, undisputed: content };
}
