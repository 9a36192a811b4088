import type { CellKey, Template } from "#lib/domain/templates/types.ts";
import type { Piece } from "./cut-figures.ts";
import type { Layout } from "./layout.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { equationNumber, readPiece } from "./read-piece.ts";

/**
 * The numbers a reading gives to a line's cells; NaN where an empty cell leaves its equation open: an empty total, and empty
 * parts of a total that stands alone.
 */
export function lineNumbers(
  layout: Layout,
  template: Template,
  line: PrintedLine,
  pieces: readonly Piece[],
): ReadonlyMap<CellKey, number> {
  const totals = totalsOf(template);
  const isAlone = line.cells.every(({ key }, index) => totals.has(key) || pieces[index]?.isBlank);
  return new Map(
    line.cells.map((cell, index) => {
      const piece = pieces[index];
      const value = piece === undefined ? Number.NaN : equationNumber(readPiece(layout, cell, piece));
      return [cell.key, piece?.isBlank && (isAlone || totals.has(cell.key)) ? Number.NaN : value];
    }),
  );
}

const known = new WeakMap<Template, ReadonlySet<CellKey>>();

/** The cells that are the printed sum of others: an empty one is not 0. */
export function totalsOf(template: Template): ReadonlySet<CellKey> {
  const cached = known.get(template);
  if (cached !== undefined) return cached;
  const totals = new Set(template.relations.flatMap(({ total }) => (total === null ? [] : [total])));
  known.set(template, totals);
  return totals;
}
