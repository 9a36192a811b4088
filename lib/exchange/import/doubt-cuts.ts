import type { CellKey } from "#lib/domain/templates/types.ts";
import { cutFigures, type Piece } from "./cut-figures.ts";
import type { Figure } from "./figure.ts";
import type { Layout } from "./layout.ts";
import type { Equation } from "./line-equations.ts";
import { pieceOf } from "./place-figures.ts";
import type { FilledLine } from "./table-reading.ts";

type Ways = readonly (readonly Piece[])[];
type Numbers = ReadonlyMap<CellKey, number>;

/**
 * Where digits ran together, or a line lacks figures, and the table as read does not add up, the line may have been cut or
 * spaced so that its own sum comes out by chance while the report has a mistake in it. Such a line keeps every way that breaks
 * no more equations: not certain, never a guess.
 */
export function doubtCuts(
  layout: Layout,
  settled: ReadonlyMap<FilledLine, Ways>,
  known: Numbers,
  equations: readonly Equation[],
  numbersOf: (line: FilledLine, way: readonly Piece[]) => Numbers,
): ReadonlyMap<FilledLine, Ways> {
  const numbers = new Map(known);
  for (const [line, [only, ...others]] of settled) {
    if (only === undefined || others.length > 0 || line.isDoubtful) continue;
    for (const [key, number] of numbersOf(line, only)) numbers.set(key, number);
  }
  const broken = equations.filter((equation) => isBroken(equation, numbers));
  if (broken.length === 0) return settled;
  const doubted = new Map(settled);
  for (const [line, ways] of settled) {
    const { row, isDeduced } = line;
    const isPlaced = line.ways.length > 1;
    if ((!isDeduced && !isPlaced) || row.isGrid || ways.length !== 1) continue;
    const own = new Set(line.line.cells.map(({ key }) => key));
    const touching = equations.filter(({ plus, minus }) => [...plus, ...minus].some((key) => own.has(key)));
    const breaks = (way: readonly Piece[]) => {
      const changed = new Map([...numbers, ...numbersOf(line, way)]);
      return touching.filter((equation) => isBroken(equation, changed)).length;
    };
    const [chosen] = ways;
    const least = chosen === undefined ? 0 : breaks(chosen);
    if (least === 0) continue;
    if (line.isJoined) {
      doubted.set(line, inAnyOrder(row.figures));
      continue;
    }
    const others = isDeduced ? cutFigures(layout.folded, row.figures, line.line.cells, []) : line.ways;
    if (others === null) {
      doubted.set(line, []);
      continue;
    }
    const asGood = others.filter((way) => breaks(way) <= least);
    if (asGood.length > 1) doubted.set(line, asGood);
  }
  return doubted;
}

/** Each figure once in each place: they were put together in the wrong order, and none can be told. */
function inAnyOrder(figures: readonly Figure[]): Ways {
  return figures.map((_, turn) => [...figures.slice(turn), ...figures.slice(0, turn)].map(pieceOf));
}

function isBroken({ plus, minus }: Equation, numbers: Numbers): boolean {
  let difference = 0;
  for (const key of plus) difference += numbers.get(key) ?? Number.NaN;
  for (const key of minus) difference -= numbers.get(key) ?? Number.NaN;
  return !Number.isNaN(difference) && difference !== 0;
}
