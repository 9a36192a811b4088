import type { CellKey } from "#lib/domain/templates/types.ts";
import type { Piece } from "./cut-figures.ts";
import type { Figure } from "./figure.ts";
import type { Layout } from "./layout.ts";
import type { Equation } from "./line-equations.ts";
import { pieceOf } from "./place-figures.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** The places of a sum's cells in the line, its total first. */
type Sum = readonly number[];

/** More ways to share figures out among sums than this say nothing any more. */
const MOST = 60;

/**
 * The text of a PDF may print the figures of a table one to a line in another order than its cells have (总计 / 14979 / 14983 /
 * 4 / 0 / 0). Where sums fail, but all come out with the same figures in another order, any such order is possible. Null
 * where none comes out or nothing fails: then the report is taken as printed.
 */
export function reorderFigures(
  layout: Layout,
  line: PrintedLine,
  figures: readonly Figure[],
  equations: readonly Equation[],
): readonly (readonly Piece[])[] | null {
  if (new Set(figures.map(({ row }) => row)).size !== figures.length) return null;
  const numbers = figures.map(({ start, end }) => Number(layout.folded.slice(start, end)));
  const failing = sumsOf(line, equations).filter(
    ([total = 0, ...parts]) => numbers[total] !== parts.reduce((sum, at) => sum + (numbers[at] ?? 0), 0),
  );
  if (failing.length === 0) return null;
  // Each sum on its own, if that is enough; a page break mixes the figures of several.
  const apart = failing.map((sum) => sharesOf(numbers, [sum], sum));
  const shares = apart.every((found) => found.length > 0)
    ? zip(apart)
    : sharesOf(numbers, failing, failing.flat());
  return shares.length === 0 ? null : shares.flatMap((share) => ordersOf(figures, share));
}

function sumsOf({ cells }: PrintedLine, equations: readonly Equation[]): readonly Sum[] {
  const place = (key: CellKey) => cells.findIndex((cell) => cell.key === key);
  return equations.flatMap(({ plus, minus }) => {
    const [one, many] = plus.length === 1 ? [plus, minus] : [minus, plus];
    const places = [...one, ...many].map(place);
    return one.length === 1 && !places.includes(-1) ? [places] : [];
  });
}

/** The figures that a sum gets: which is its total, which are its parts. */
interface SumShare {
  readonly places: Sum;
  readonly total: number;
  readonly parts: readonly number[];
}

type Share = readonly SumShare[];

/** Ways to share figures out so that every sum comes out; the largest of them is a total. */
function sharesOf(
  numbers: readonly number[],
  sums: readonly Sum[],
  pool: readonly number[],
): readonly Share[] {
  const [sum, ...others] = sums;
  if (sum === undefined) return [[]];
  const value = (at: number) => numbers[at] ?? Number.NaN;
  const sorted = [...pool].sort((a, b) => value(b) - value(a) || a - b);
  const [largest = 0, ...rest] = sorted;
  const found: Share[] = [];
  const seen = new Set<string>();
  // The sum that holds the largest figure may be any of them.
  for (const taken of [sum, ...others]) {
    for (const parts of chosen(rest, taken.length - 1, value(largest), value)) {
      const left = pool.filter((at) => at !== largest && !parts.includes(at));
      const remaining = sums.filter((other) => other !== taken);
      for (const share of sharesOf(numbers, remaining, left)) {
        const whole = [...share, { places: taken, total: largest, parts: [...parts].sort((a, b) => a - b) }];
        const words = whole
          .map(({ places, parts: own }) => [places[0], ...own.map(value)].join())
          .sort()
          .join(";");
        if (!seen.has(words)) found.push(whole);
        seen.add(words);
        if (found.length >= MOST) return found;
      }
    }
  }
  return found;
}

/** Choices of so many figures with a given sum; of equal figures the first ones. */
function chosen(
  from: readonly number[],
  count: number,
  sum: number,
  value: (at: number) => number,
): readonly (readonly number[])[] {
  if (count === 0) return sum === 0 ? [[]] : [];
  const tried = new Set<number>();
  return from.flatMap((at, index) => {
    if (value(at) > sum || tried.has(value(at)) || from.length - index < count) return [];
    tried.add(value(at));
    return chosen(from.slice(index + 1), count - 1, sum - value(at), value).map((rest) => [at, ...rest]);
  });
}

/** Sums that are solved apart, side by side: each way of each comes up once. */
function zip(apart: readonly (readonly Share[])[]): readonly Share[] {
  const most = Math.max(...apart.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) =>
    apart.flatMap((shares) => shares[turn % shares.length] ?? []),
  );
}

/** A share as readings of the line: the parts of its sums turned around, so that each stands once in each of their places. */
function ordersOf(figures: readonly Figure[], share: Share): readonly (readonly Piece[])[] {
  const most = Math.max(...share.map(({ parts }) => parts.length));
  return Array.from({ length: most }, (_, turn) => {
    const way = figures.map(pieceOf);
    for (const { places, total, parts } of share) {
      const from = [total, ...parts.slice(turn), ...parts.slice(0, turn)];
      places.forEach((to, index) => {
        const figure = figures[from[index] ?? to];
        if (figure !== undefined) way[to] = pieceOf(figure);
      });
    }
    return way;
  });
}
