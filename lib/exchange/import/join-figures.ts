import type { Piece } from "./cut-figures.ts";
import type { Figure } from "./figure.ts";
import { pieceOf } from "./place-figures.ts";

/** Figures beyond this number too many are not explained by one of the two causes below. */
export const MOST_SURPLUS = 2;

/**
 * Ways to fill a line that has more figures than cells: a figure broken in two by a space or a change of font, or a figure
 * that is none of the line's, such as a page number in the middle of a table.
 */
export function joinFigures(figures: readonly Figure[], width: number): readonly (readonly Piece[])[] {
  if (figures.length - width > MOST_SURPLUS) return [];
  return shorten(figures.map(pieceOf), width);
}

function shorten(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  if (pieces.length === width) return [pieces];
  const shorter = pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    const dropped = pieces.toSpliced(index, 1);
    if (next === undefined) return [dropped];
    return [dropped, pieces.toSpliced(index, 2, { start: piece.start, end: next.end, isBlank: false })];
  });
  const found = new Map<string, readonly Piece[]>();
  for (const way of shorter.flatMap((some) => shorten(some, width))) {
    found.set(way.map(({ start, end }) => `${start}-${end}`).join(), way);
  }
  return [...found.values()];
}
