import type { CellKey, Template, TextKey } from "#lib/domain/templates/types.ts";

/** What a data file of ours says of a report: what was typed in each cell, and its words. */
export interface OwnData {
  readonly template: Template;
  readonly title: string;
  readonly typed: ReadonlyMap<CellKey, string>;
  readonly texts: ReadonlyMap<TextKey, string>;
}
