import type { CellKey } from "#lib/domain/templates/types.ts";
import type { CellPlaces } from "./cell-places.ts";

/** The rectangle between two figures, row by row. A place without a figure is null. */
export function cellRange(
  places: CellPlaces,
  anchor: CellKey,
  focus: CellKey,
): readonly (readonly (CellKey | null)[])[] {
  const one = places.placeOf.get(anchor);
  const other = places.placeOf.get(focus);
  if (one === undefined || other === undefined) return [];
  const left = Math.min(one.left, other.left);
  const right = Math.max(one.right, other.right);
  return places.rows
    .slice(Math.min(one.row, other.row), Math.max(one.row, other.row) + 1)
    .map((row) => row.filter((key) => key === null || overlaps(places, key, { left, right })));
}

function overlaps(places: CellPlaces, key: CellKey, band: { left: number; right: number }): boolean {
  const place = places.placeOf.get(key);
  return place !== undefined && place.left <= band.right && place.right >= band.left;
}
