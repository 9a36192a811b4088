import type { TilePlace } from "./province-tiles.ts";

/** As many tiles as a screen has room for. */
const LAST = 60;

/** Reads a place on a schematic map as it was typed: both numbers, or neither for no place at all. */
export function readTile(column: string, row: string): TilePlace | null | "wrong" {
  const [across, down] = [column.trim(), row.trim()];
  if (across === "" && down === "") return null;
  const isPlace = (word: string) => /^\d{1,2}$/.test(word) && Number(word) <= LAST;
  return isPlace(across) && isPlace(down) ? { column: Number(across), row: Number(down) } : "wrong";
}
