/** A place on a schematic map, from 0, left to right and top to bottom. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/**
 * Where each province stands on a map of equal tiles, by its division code (GB/T 2260): neighbours beside each other as far as squares allow, drawn
 * for this site. No boundary is meant.
 */
const PROVINCES: readonly (readonly [code: string, column: number, row: number])[] = [
  ["230000", 8, 0],
  ["150000", 6, 1],
  ["220000", 8, 1],
  ["650000", 1, 2],
  ["620000", 3, 2],
  ["640000", 4, 2],
  ["140000", 5, 2],
  ["130000", 6, 2],
  ["110000", 7, 2],
  ["210000", 8, 2],
  ["540000", 1, 3],
  ["630000", 3, 3],
  ["610000", 4, 3],
  ["410000", 5, 3],
  ["370000", 6, 3],
  ["120000", 7, 3],
  ["510000", 3, 4],
  ["500000", 4, 4],
  ["420000", 5, 4],
  ["340000", 6, 4],
  ["320000", 7, 4],
  ["310000", 8, 4],
  ["530000", 3, 5],
  ["520000", 4, 5],
  ["430000", 5, 5],
  ["360000", 6, 5],
  ["330000", 7, 5],
  ["450000", 4, 6],
  ["440000", 5, 6],
  ["350000", 6, 6],
  ["710000", 8, 6],
  ["460000", 4, 7],
  ["820000", 5, 7],
  ["810000", 6, 7],
];

export const PROVINCE_TILES: ReadonlyMap<string, TilePlace> = new Map(
  PROVINCES.map(([code, column, row]) => [code, { column, row }]),
);
