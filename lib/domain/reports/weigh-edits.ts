import type { Template } from "#lib/domain/templates/types.ts";
import type { WorkbookEdit } from "#lib/domain/views/workbook-preview.ts";
import { changeAt, isSameChange } from "./content-change.ts";
import { readChange } from "./read-change.ts";
import { typedValue } from "./typed-value.ts";
import type { ReportContent } from "./types.ts";

/**
 * How an edit of a workbook stands to the draft. `same`: the draft says so already. `deletion`: the draft has something where the
 * workbook was emptied. `clash`: others changed the place since the workbook was written. Else it is a plain `change`.
 */
export type EditStanding = "same" | "change" | "deletion" | "clash";

export interface WeighedEdit extends WorkbookEdit {
  /** What stands in the draft now, as it was typed. */
  readonly now: string;
  readonly standing: EditStanding;
}

/** Lays the edits of a workbook beside the draft as it stands. */
export function weighEdits(
  template: Template,
  content: ReportContent,
  edits: readonly WorkbookEdit[],
): readonly WeighedEdit[] {
  return edits.flatMap((edit): readonly WeighedEdit[] => {
    const change = readChange(template, { key: edit.key, value: edit.typed });
    const base = readChange(template, { key: edit.key, value: edit.base });
    if (change === null) return [];
    const current = changeAt(content, change);
    const weighed = (standing: EditStanding) => [{ ...edit, now: typedValue(current), standing }];
    if (isSameChange(current, change)) return weighed("same");
    if (base !== null && !isSameChange(current, base)) return weighed("clash");
    return weighed(edit.typed === "" ? "deletion" : "change");
  });
}
