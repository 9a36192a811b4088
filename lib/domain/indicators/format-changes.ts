import { joins } from "#lib/domain/crosswalk/relation.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";
import { crosswalkRow } from "./crosswalk.ts";
import { measuresOf } from "./define-indicator.ts";
import type { Indicator } from "./types.ts";

/** What the change to a new format means for an indicator. */
export interface FormatChange {
  /** First report year of the new format. */
  readonly year: number;
  /** Where the series may not be joined: the lines stop and begin anew, and no change is computed across. */
  readonly isBreak: boolean;
  readonly notes: readonly Localized[];
}

const unreviewed = wording(
  "新旧表式是否可比尚未核定，不连接。",
  "新舊表式是否可比尚未核定，不連接。",
  "Nobody has established whether the two forms can be compared, so they are not joined.",
);

/** The changes of format within a range of years that matter to an indicator, oldest first. */
export function formatChanges(
  indicator: Indicator,
  years: { readonly from: number; readonly to: number },
  templates: readonly Template[] = TEMPLATES,
): readonly FormatChange[] {
  return templates.flatMap((template, index) => {
    const before = templates[index - 1];
    const year = template.years.from;
    if (before === undefined || year <= years.from || year > years.to) return [];
    const rows = measuresOf(indicator).map((measure) => crosswalkRow(before.id, template.id, measure));
    const isBreak = rows.some((row) => row === undefined || !joins(row.relation));
    const notes = new Set(rows.flatMap((row) => (row === undefined ? unreviewed : (row.note ?? []))));
    return isBreak || notes.size > 0 ? [{ year, isBreak, notes: [...notes] }] : [];
  });
}

/** Whether two years lie on different sides of a break, so that no change between them may be computed. */
export function isBrokenBetween(changes: readonly FormatChange[], from: number, to: number): boolean {
  return changes.some(({ year, isBreak }) => isBreak && from < year && year <= to);
}
