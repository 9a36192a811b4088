import type { CellKey, Template, TextKey } from "#lib/domain/templates/types.ts";
import { cellValue } from "./cell-value.ts";
import { isSameValue } from "./is-same-value.ts";
import type { CellValue, ReportContent } from "./types.ts";

export interface ContentDifference {
  readonly title: { readonly before: string; readonly after: string } | null;
  /** Cells whose figure or status changed, in the order of the form; cells of another format come last. */
  readonly cells: readonly {
    readonly cell: CellKey;
    readonly before: CellValue;
    readonly after: CellValue;
  }[];
  readonly texts: readonly { readonly text: TextKey; readonly before: string; readonly after: string }[];
}

/** What changed from one content to another. A missing entry is a blank cell or an empty text. */
export function diffContents(
  template: Template,
  before: ReportContent,
  after: ReportContent,
): ContentDifference {
  const cellKeys = new Set([
    ...template.cells.map(({ key }) => key),
    ...Object.keys(before.values).sort(),
    ...Object.keys(after.values).sort(),
  ]);
  const textKeys = new Set<TextKey>([
    "intro",
    ...template.sections.map(({ key }) => key),
    ...Object.keys(before.texts),
    ...Object.keys(after.texts),
  ]);
  return {
    title: before.title === after.title ? null : { before: before.title, after: after.title },
    cells: [...cellKeys]
      .map((cell) => ({ cell, before: cellValue(before, cell), after: cellValue(after, cell) }))
      .filter((pair) => !isSameValue(pair.before, pair.after)),
    texts: [...textKeys]
      .map((text) => ({ text, before: before.texts[text] ?? "", after: after.texts[text] ?? "" }))
      .filter((pair) => pair.before !== pair.after),
  };
}
