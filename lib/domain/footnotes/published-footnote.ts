import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { FootnotePlace } from "./footnote.ts";

/** What a body says of its own figure, as anybody reads it. */
export interface PublishedFootnote {
  readonly id: string;
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly place: FootnotePlace;
  readonly text: string;
  /** Of the version that was in force when it was written. */
  readonly version: number;
  /** ISO day in China. */
  readonly publishedOn: string;
}
