import type { CellKey } from "#lib/domain/templates/types.ts";
import type { CellPlaces } from "./cell-places.ts";

export type Move = "up" | "down" | "left" | "right" | "row_start" | "row_end" | "first" | "last";

/** The figure a key leads to; null at the edge of the table, where the key does nothing. */
export function neighbour(places: CellPlaces, from: CellKey, move: Move): CellKey | null {
  const place = places.placeOf.get(from);
  if (place === undefined) return null;
  const row = figuresOf(places, place.row);
  switch (move) {
    case "left":
      return row[row.indexOf(from) - 1] ?? null;
    case "right":
      return row[row.indexOf(from) + 1] ?? null;
    case "row_start":
      return row[0] ?? null;
    case "row_end":
      return row.at(-1) ?? null;
    case "first":
      return figuresOf(places, 0)[0] ?? null;
    case "last":
      return figuresOf(places, places.rows.length - 1).at(-1) ?? null;
    case "up":
      return nextInColumn(places, place.left, { row: place.row, step: -1 });
    case "down":
      return nextInColumn(places, place.left, { row: place.row, step: 1 });
  }
}

/** The next row that has a figure at or beside this column of the printed grid. */
function nextInColumn(
  places: CellPlaces,
  column: number,
  { row, step }: { row: number; step: 1 | -1 },
): CellKey | null {
  const keys = figuresOf(places, row + step);
  if (keys.length === 0) return null;
  const covers = (key: CellKey) => {
    const place = places.placeOf.get(key);
    return place !== undefined && place.left <= column && column <= place.right;
  };
  return keys.find(covers) ?? keys.at(-1) ?? null;
}

function figuresOf(places: CellPlaces, row: number): readonly CellKey[] {
  return (places.rows[row] ?? []).filter((key) => key !== null);
}
