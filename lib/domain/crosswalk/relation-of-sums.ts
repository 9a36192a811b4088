import type { Localized } from "#lib/domain/localized.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import type { CellCrosswalkRow } from "./cell-crosswalk.ts";
import { joins, type Relation } from "./relation.ts";

/**
 * What becomes of the sum of some cells at a change of format, from what becomes of the cells. It goes on only where every cell of the one sum
 * goes into the other and nothing comes in from elsewhere. Null where the rows do not say: then nobody has looked, and nothing is joined.
 */
export function relationOfSums(
  rows: readonly CellCrosswalkRow[],
  before: readonly CellKey[] | undefined,
  after: readonly CellKey[] | undefined,
): { readonly relation: Relation; readonly note: Localized | null } | null {
  const isBefore = (cell: CellKey | null) => cell !== null && (before ?? []).includes(cell);
  const isAfter = (cell: CellKey | null) => cell !== null && (after ?? []).includes(cell);
  const touched = rows.filter(({ fromCell, toCell }) => isBefore(fromCell) || isAfter(toCell));
  const covered = new Set(touched.flatMap(({ fromCell, toCell }) => [fromCell, toCell]));
  if (touched.length === 0 || [...(before ?? []), ...(after ?? [])].some((cell) => !covered.has(cell))) {
    return null;
  }
  const telling = touched.find(({ relation }) => relation !== "identical");
  if (before === undefined) return { relation: "new", note: telling?.note ?? null };
  if (after === undefined) return { relation: "dropped", note: telling?.note ?? null };
  const apart = touched.find(({ relation }) => !joins(relation));
  if (apart !== undefined) return { relation: "redefined", note: apart.note };
  if (touched.some(({ fromCell, toCell }) => !isBefore(fromCell) || !isAfter(toCell))) return null;
  return telling === undefined
    ? { relation: "identical", note: null }
    : { relation: telling.relation, note: telling.note };
}
