import type { CellKey, Relation, Term } from "#lib/domain/templates/types.ts";

/** Where a cell of the form stands on its sheet, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export type CellPlaces = ReadonlyMap<CellKey, CellPlace>;

/**
 * The formula of a printed total: the sum of its parts, and nothing while one of them has no figure, because a blank is not 0.
 * Null where a part stands on another sheet.
 */
export function totalFormula(relation: Relation, places: CellPlaces): string | null {
  const sum = sideFormula(relation.right, places);
  const parts = argumentsOf(relation.right, places);
  if (sum === null || parts === null) return null;
  return `IF(COUNT(${parts})<${relation.right.length},"",${sum})`;
}

/** One side of a relation as a sum; null where a cell of it stands elsewhere. An empty side is 0. */
export function sideFormula(terms: readonly Term[], places: CellPlaces): string | null {
  const added = terms.filter(({ sign }) => sign === 1);
  const taken = terms.filter(({ sign }) => sign === -1);
  const plus = added.length === 0 ? "0" : sumOf(added, places);
  if (plus === null || taken.length === 0) return plus;
  const minus = sumOf(taken, places);
  return minus === null ? null : `${plus}-${minus}`;
}

/** Cells as the arguments of a function, neighbours as a range; null where one stands elsewhere. */
export function argumentsOf(terms: readonly Term[], places: CellPlaces): string | null {
  const found = terms.map(({ cell }) => places.get(cell));
  if (!found.every((place) => place !== undefined)) return null;
  const runs: { first: CellPlace; last: CellPlace }[] = [];
  for (const place of found) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run, place)) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs
    .map(({ first, last }) => (first === last ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`))
    .join(",");
}

/** `C5`. */
export function addressOf({ row, column }: CellPlace): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

function sumOf(terms: readonly Term[], places: CellPlaces): string | null {
  const parts = argumentsOf(terms, places);
  return parts === null ? null : `SUM(${parts})`;
}

function continues({ first, last }: { first: CellPlace; last: CellPlace }, next: CellPlace): boolean {
  const isBeside = next.row === last.row && next.column === last.column + 1 && first.row === last.row;
  const isBelow = next.column === last.column && next.row === last.row + 1 && first.column === last.column;
  return isBeside || isBelow;
}
