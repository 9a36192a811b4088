import { cellRows, FORMATS } from "#lib/domain/crosswalk/registry.ts";
import { joins, type Relation } from "#lib/domain/crosswalk/relation.ts";
import { relationOfSums } from "#lib/domain/crosswalk/relation-of-sums.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { MEASURES, type Measure, type TemplateId } from "#lib/domain/templates/types.ts";

export interface CrosswalkRow {
  readonly from: TemplateId;
  readonly to: TemplateId;
  readonly measure: Measure;
  readonly relation: Relation;
  /** What a reader must know, where the series does not simply go on. */
  readonly note: Localized | null;
}

/** How each measure goes over from one format to the next, by what becomes of its cells. */
export const CROSSWALK: readonly CrosswalkRow[] = FORMATS.slice(1).flatMap((to, index) => {
  const from = FORMATS[index];
  if (from === undefined) return [];
  const [before, after] = [templateById(from), templateById(to)];
  return MEASURES.flatMap((measure) => {
    const found = relationOfSums(cellRows(from, to), before.measures[measure], after.measures[measure]);
    return found === null ? [] : [{ from, to, measure, ...found }];
  });
});

/** The row for a measure at a change of format; undefined where no review speaks of its cells, and then nothing is joined. */
export function crosswalkRow(from: TemplateId, to: TemplateId, measure: Measure): CrosswalkRow | undefined {
  return CROSSWALK.find((row) => row.from === from && row.to === to && row.measure === measure);
}

/** Whether a measure's figures from two formats may be set against each other: every change of format between them has a row that joins. */
export function joinsBetween(one: TemplateId, other: TemplateId, measure: Measure): boolean {
  if (one === other) return true;
  const [from, to] = [FORMATS.indexOf(one), FORMATS.indexOf(other)].toSorted((a, b) => a - b);
  if (from === undefined || to === undefined || from < 0) return false;
  return FORMATS.slice(from, to).every((format, step) => {
    const next = FORMATS[from + step + 1];
    const row = next === undefined ? undefined : crosswalkRow(format, next, measure);
    return row !== undefined && joins(row.relation);
  });
}
