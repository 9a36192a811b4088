import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { ShownPassage } from "#lib/domain/search/show-passage.ts";

/** A place in a published report where words were found. */
export interface FoundPassage {
  readonly slug: string;
  readonly name: Localized;
  readonly isPractice: boolean;
  readonly year: number;
  readonly scope: ReportScope;
  readonly version: number;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly isHistorical: boolean;
  /** Title of the section as worded; null for the introduction. */
  readonly section: Localized | null;
  /** The section in this very version: it says the same for ever. */
  readonly path: string;
  readonly shown: ShownPassage;
}

export interface FoundPassages {
  readonly passages: readonly FoundPassage[];
  /** How many there are, up to the most that are counted. */
  readonly count: number;
  readonly isMore: boolean;
  readonly page: number;
  readonly pages: number;
}
