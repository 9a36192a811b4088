import type { Piece } from "./cut-figures.ts";
import type { Figure } from "./figure.ts";

/** More ways than this to leave cells empty say nothing any more. */
const MOST = 200;

/** All ways to leave cells of a line empty when it has fewer figures than cells. Blank pieces stand where the gap is. */
export function placeFigures(
  figures: readonly Figure[],
  width: number,
): readonly (readonly Piece[])[] | null {
  const found: (readonly Piece[])[] = [];
  const place = (index: number, taken: number, pieces: readonly Piece[]): boolean => {
    if (found.length > MOST) return false;
    if (index === width) {
      if (taken === figures.length) found.push(pieces);
      return true;
    }
    const figure = figures[taken];
    const isLast = width - index <= figures.length - taken;
    if (figure !== undefined && !place(index + 1, taken + 1, [...pieces, pieceOf(figure)])) return false;
    return isLast || place(index + 1, taken, [...pieces, gapAt(figures, taken)]);
  };
  return place(0, 0, []) ? found : null;
}

/**
 * Where there are too many ways to leave cells empty, the figures each cell may still have, in order, or none: as ways that
 * are no readings of the line.
 */
export function shiftFigures(figures: readonly Figure[], width: number): readonly (readonly Piece[])[] {
  const gap = gapAt(figures, 0);
  const shifted = Array.from({ length: width - figures.length + 1 }, (_, shift) =>
    Array.from({ length: width }, (_, cell) => {
      const figure = figures[cell - shift];
      return figure === undefined ? gap : pieceOf(figure);
    }),
  );
  return [...shifted, new Array<Piece>(width).fill(gap)];
}

/** A figure as a piece of its line. */
export function pieceOf({ start, end, isBlank }: Figure): Piece {
  return { start, end, isBlank };
}

/** The empty cell before the figure with this number, or after the last one. */
export function gapAt(figures: readonly Figure[], taken: number): Piece {
  const at = figures[taken]?.start ?? figures.at(-1)?.end ?? 0;
  return { start: at, end: at, isBlank: true };
}
