import type { Piece } from "./cut-figures.ts";
import type { Figure } from "./figure.ts";
import type { Layout } from "./layout.ts";
import { gapAt, pieceOf } from "./place-figures.ts";

/** Columns closer than this are figures with a space between, not columns. */
const LEAST_GAP = 5;

/** Where the columns of a table stand on a fixed-width page, seen near one of its lines; null where nothing shows it. */
export type ColumnsNear = (row: number) => readonly number[] | null;

/**
 * Gives the figures of an incomplete line to columns by their horizontal place, for text that keeps its columns by
 * spaces. Null where a figure does not stand clearly in one column, or no wider space stands where a cell is empty.
 */
export function placeByColumns(
  layout: Layout,
  figures: readonly Figure[],
  columnsNear: ColumnsNear,
): readonly Piece[] | null {
  const row = figures[0]?.row;
  const centres = row === undefined || figures.some((figure) => figure.row !== row) ? null : columnsNear(row);
  if (centres === null) return null;
  const least = leastGap(centres);
  if (least < LEAST_GAP) return null;
  const places = figures.map((figure) => {
    const centre = centreOf(layout, figure);
    const distances = centres.map((column) => Math.abs(column - centre));
    const best = distances.indexOf(Math.min(...distances));
    return (distances[best] ?? Number.POSITIVE_INFINITY) <= least / 2 ? best : -1;
  });
  if (places.some((place, index) => place < 0 || place <= (places[index - 1] ?? -1))) return null;
  const isNarrow = figures.slice(1).some((figure, index) => {
    const skipped = (places[index + 1] ?? 0) - (places[index] ?? 0) - 1;
    return skipped > 0 && figure.start - (figures[index]?.end ?? 0) < skipped * LEAST_GAP;
  });
  if (isNarrow) return null;
  return centres.map((_, column) => {
    const figure = figures[places.indexOf(column)];
    const next = places.findIndex((place) => place > column);
    return figure === undefined ? gapAt(figures, next < 0 ? figures.length : next) : pieceOf(figure);
  });
}

/** The columns that complete rows show, where rows close to the line agree on them. */
export function columnsOfRows(layout: Layout, full: readonly (readonly Figure[])[]): ColumnsNear {
  const rows = full
    .filter((figures) => figures.every(({ row, isBlank }) => row === figures[0]?.row && !isBlank))
    .map((figures) => ({
      row: figures[0]?.row ?? 0,
      centres: figures.map((figure) => centreOf(layout, figure)),
    }));
  return (row) => {
    const nearest = [...rows].sort((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row)).slice(0, 5);
    const [first, ...others] = nearest;
    if (first === undefined) return null;
    const tolerance = Math.max(1.5, leastGap(first.centres) / 4);
    const agreeing = others.filter(({ centres }) =>
      centres.every((centre, index) => Math.abs(centre - (first.centres[index] ?? 0)) <= tolerance),
    );
    return agreeing.length >= 2 ? first.centres : null;
  };
}

/** The columns as the headings above the figures show them: each label, or the first part of a broken one. */
export function columnsOfHeadings(
  layout: Layout,
  from: number,
  to: number,
  labels: readonly string[],
): ColumnsNear {
  const chunks = layout.rows
    .filter(({ start, end, cells }) => cells === null && end > from && start < to)
    .flatMap((row) => {
      const line = layout.folded.slice(row.start, Math.min(row.end, to));
      return [...line.matchAll(/\S+/g)].map((match) => {
        const start = row.start + match.index;
        return { words: match[0], centre: centreAt(layout, row.start, start, start + match[0].length) };
      });
    });
  const centres = labels.map((label) => {
    const matching = chunks.filter(({ words }) => words.length >= 2 && label.startsWith(words));
    return matching.length === 1 ? (matching[0]?.centre ?? null) : null;
  });
  const known = centres.filter((centre) => centre !== null);
  const isOrdered =
    known.length === labels.length && known.every((centre, index) => centre > (known[index - 1] ?? -1));
  return () => (isOrdered ? known : null);
}

/** How far the first and the last column of a table stand apart near one of its lines; null where nothing shows it. */
export type SpreadNear = (row: number) => number | null;

/**
 * The spread of a table by its headings on a fixed-width page, where the first and the last are on one line: each page may
 * have its own. Rows may stand further left or right than their headings (letters are not all of one width), but as far apart.
 */
export function spreadOfHeadings(
  layout: Layout,
  from: number,
  to: number,
  labels: readonly string[],
): SpreadNear {
  const found = layout.rows.flatMap((row, index) => {
    if (row.cells !== null || row.end <= from || row.start >= to) return [];
    const chunks = [...layout.folded.slice(row.start, row.end).matchAll(/\S+/g)];
    const first = chunks.find(([words]) => words === labels[0]);
    const last = chunks.findLast(([words]) => words === labels.at(-1));
    if (first === undefined || last === undefined || last.index <= first.index) return [];
    const centre = ({ index: at, 0: words }: RegExpMatchArray) =>
      centreAt(layout, row.start, row.start + (at ?? 0), row.start + (at ?? 0) + words.length);
    return [{ index, spread: centre(last) - centre(first) }];
  });
  return (row) => found.findLast(({ index }) => index < row)?.spread ?? null;
}

/** Two figures as far apart as the first and the last heading are in these columns, and all cells between them empty. */
export function placeAtEnds(
  layout: Layout,
  figures: readonly Figure[],
  width: number,
  spreadNear: SpreadNear,
): readonly Piece[] | null {
  const [first, last, ...others] = figures;
  if (first === undefined || last === undefined || others.length > 0 || first.row !== last.row) return null;
  const spread = spreadNear(first.row);
  if (spread === null) return null;
  const distance = centreOf(layout, last) - centreOf(layout, first);
  // Any two other columns are closer by one column at least.
  const tolerance = spread / (width - 1) / 2;
  return Math.abs(distance - spread) > tolerance ? null : atEnds(figures, width);
}

/** Figures in the first and the last column. */
export function atEnds(figures: readonly Figure[], width: number): readonly Piece[] | null {
  const [first, last, ...others] = figures;
  if (first === undefined || last === undefined || others.length > 0) return null;
  const gaps = Array.from({ length: width - 2 }, () => gapAt(figures, 1));
  return [pieceOf(first), ...gaps, pieceOf(last)];
}

function leastGap(centres: readonly number[]): number {
  return Math.min(...centres.slice(1).map((centre, index) => centre - (centres[index] ?? 0)));
}

function centreOf(layout: Layout, figure: Figure): number {
  return centreAt(layout, layout.rows[figure.row]?.start ?? 0, figure.start, figure.end);
}

/** The middle of a stretch in columns of a fixed-width page, where a Chinese character takes two. */
function centreAt(layout: Layout, lineStart: number, start: number, end: number): number {
  return columnsIn(layout.text.slice(lineStart, start)) + columnsIn(layout.text.slice(start, end)) / 2;
}

/** The width of words in columns of a fixed-width page, where a Chinese character takes two. */
export function columnsIn(text: string): number {
  let columns = 0;
  for (const character of text) columns += character.charCodeAt(0) > 0xff ? 2 : 1;
  return columns;
}
