import type { CellDefinition } from "#lib/domain/templates/types.ts";
import { cutFigures, type Piece } from "./cut-figures.ts";
import type { Equation } from "./line-equations.ts";

/** More ways than this say nothing any more. */
const MOST = 400;
/** Effort for each choice of cells that are filled; there are some sixty. */
const MOST_STEPS = 4000;

/**
 * Cuts for digits without borders that leave cells empty (2626 is 26 and the total 26, in a line whose other cells are
 * blank). Only cuts that satisfy an equation of the line with a total are considered, and those that lack the total alone.
 * Null when there are too many.
 */
export function cutWithGaps(
  folded: string,
  segments: readonly { readonly start: number; readonly end: number }[],
  cells: readonly CellDefinition[],
  equations: readonly Equation[],
): readonly (readonly Piece[])[] | null {
  const keys = new Set(cells.map(({ key }) => key));
  const within = equations.filter(({ plus, minus }) => [...plus, ...minus].every((key) => keys.has(key)));
  const [equation] = within;
  // Several equations in one line (table 4) would allow anything.
  if (equation === undefined || within.length > 1) return [];
  // Or the total alone is empty, and nothing can be proved.
  const parts = cells.slice(0, -1);
  const unproved = cutFigures(folded, segments, parts, [], { mostSteps: MOST_STEPS });
  if (unproved === null || unproved.length > MOST) return null;
  const found = unproved.map((cut) => withGaps(cells, parts, cut));
  for (let filled = cells.length - 1; filled >= Math.max(2, segments.length); filled--) {
    for (const kept of combinations(cells, filled)) {
      if (kept.at(-1) !== cells.at(-1)) continue;
      const ofKept = new Set(kept.map(({ key }) => key));
      const only = (side: readonly string[]) => side.filter((key) => ofKept.has(key));
      const cuts = cutFigures(
        folded,
        segments,
        kept,
        [{ ...equation, plus: only(equation.plus), minus: only(equation.minus) }],
        { mostSteps: MOST_STEPS },
      );
      if (cuts === null || found.length + cuts.length > MOST) return null;
      found.push(...cuts.map((cut) => withGaps(cells, kept, cut)));
    }
  }
  return found;
}

function withGaps(
  cells: readonly CellDefinition[],
  kept: readonly CellDefinition[],
  cut: readonly Piece[],
): readonly Piece[] {
  return cells.map((cell, index) => {
    const piece = cut[kept.indexOf(cell)];
    if (piece !== undefined) return piece;
    const next = cut[kept.findIndex((other) => cells.indexOf(other) > index)];
    const at = next?.start ?? cut.at(-1)?.end ?? 0;
    return { start: at, end: at, isBlank: true };
  });
}

function combinations(
  cells: readonly CellDefinition[],
  count: number,
): readonly (readonly CellDefinition[])[] {
  const [first, ...others] = cells;
  if (count === 0) return [[]];
  if (first === undefined || cells.length < count) return [];
  return [...combinations(others, count - 1).map((rest) => [first, ...rest]), ...combinations(others, count)];
}
