import type { Piece } from "./cut-figures.ts";
import type { Figure } from "./find-figures.ts";
import type { Layout } from "./layout.ts";
import { pieceOf } from "./place-figures.ts";

/**
 * Gives the figures of an incomplete line to columns by their horizontal place, as full lines nearby show it. For text
 * that keeps its columns by spaces. Null where a figure does not stand clearly in one column.
 */
export function placeByColumns(
  layout: Layout,
  figures: readonly Figure[],
  full: readonly (readonly Figure[])[],
): readonly Piece[] | null {
  const line = figures[0]?.row;
  if (line === undefined || figures.some(({ row }) => row !== line)) return null;
  const aligned = full.filter((row) => row.every((figure) => figure.row === row[0]?.row));
  const nearest = [...aligned].sort(
    (a, b) => Math.abs((a[0]?.row ?? 0) - line) - Math.abs((b[0]?.row ?? 0) - line),
  )[0];
  if (nearest === undefined) return null;
  const centres = nearest.map((figure) => centreOf(layout, figure));
  const least = Math.min(...centres.slice(1).map((centre, index) => centre - (centres[index] ?? 0)));
  if (!(least >= 3)) return null;
  const places = figures.map((figure) => {
    const centre = centreOf(layout, figure);
    const distances = centres.map((column) => Math.abs(column - centre));
    const best = distances.indexOf(Math.min(...distances));
    return (distances[best] ?? Number.POSITIVE_INFINITY) <= least / 2 ? best : -1;
  });
  if (places.some((place, index) => place < 0 || place <= (places[index - 1] ?? -1))) return null;
  return centres.map((_, column) => {
    const figure = figures[places.indexOf(column)];
    const at = figures.find((_, index) => (places[index] ?? 0) > column)?.start ?? figures.at(-1)?.end ?? 0;
    return figure === undefined ? { start: at, end: at, isBlank: true } : pieceOf(figure);
  });
}

/** The middle of a figure in columns of a fixed-width page, where a Chinese character takes two. */
function centreOf(layout: Layout, figure: Figure): number {
  const start = layout.rows[figure.row]?.start ?? 0;
  const wide = (text: string) =>
    [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
  const left = wide(layout.text.slice(start, figure.start));
  return left + wide(layout.text.slice(figure.start, figure.end)) / 2;
}
