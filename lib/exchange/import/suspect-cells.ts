import type { CellKey, Template } from "#lib/domain/templates/types.ts";
import { equationsOf } from "./line-equations.ts";
import { equationNumber } from "./read-piece.ts";
import type { CellReading, EquationResult } from "./types.ts";

/** The single cell that breaks sums, and what it would have to say for all of them to come out. */
export interface SuspectCell {
  readonly key: CellKey;
  readonly printed: string;
  readonly wanted: number;
  readonly place: CellReading["source"];
}

/**
 * Finds, for every knot of equations that fail together, the one cell whose change would mend them all and break no other.
 * Named only where no second cell would do; the report is left as it is printed.
 */
export function suspectCells(
  template: Template,
  cells: Readonly<Record<CellKey, CellReading>>,
  failed: readonly EquationResult[],
): readonly SuspectCell[] {
  return knotsOf(failed).flatMap((knot) => {
    const keys = new Set(knot.flatMap((equation) => equation.cells));
    const found = [...keys].flatMap((key) => mending(template, cells, knot, key));
    return found.length === 1 ? found : [];
  });
}

/** Failed equations that share cells, directly or over others. */
function knotsOf(failed: readonly EquationResult[]): readonly (readonly EquationResult[])[] {
  const knots: EquationResult[][] = [];
  for (const equation of failed) {
    const touching = knots.filter((knot) =>
      knot.some(({ cells }) => cells.some((key) => equation.cells.includes(key))),
    );
    const merged = [...touching.flat(), equation];
    for (const knot of touching) knots.splice(knots.indexOf(knot), 1);
    knots.push(merged);
  }
  return knots;
}

function mending(
  template: Template,
  cells: Readonly<Record<CellKey, CellReading>>,
  knot: readonly EquationResult[],
  key: CellKey,
): readonly SuspectCell[] {
  const read = cells[key];
  if (read?.value.status !== "reported" || !knot.every((equation) => equation.cells.includes(key))) return [];
  const numberOf = (cell: CellKey) => {
    const value = cells[cell]?.value;
    return value === undefined ? Number.NaN : equationNumber(value);
  };
  const now = numberOf(key);
  const wanted = new Set<number>();
  for (const { plus, minus } of equationsOf(template)) {
    const sign = plus.includes(key) ? 1 : minus.includes(key) ? -1 : 0;
    if (sign === 0) continue;
    const sum = (keys: readonly CellKey[]) => keys.reduce((total, cell) => total + numberOf(cell), 0);
    const difference = sum(plus) - sum(minus);
    if (!Number.isNaN(difference)) wanted.add(now - sign * difference);
  }
  const [value, ...others] = wanted;
  if (value === undefined || others.length > 0 || value === now || value < 0 || !Number.isInteger(value))
    return [];
  return [{ key, printed: read.value.raw, wanted: value, place: read.source }];
}
