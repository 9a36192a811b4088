import type { CellKey, Template } from "#lib/domain/templates/types.ts";
import type { Piece } from "./cut-figures.ts";
import { cutWithin } from "./cut-within.ts";
import { doubtCuts } from "./doubt-cuts.ts";
import type { Layout } from "./layout.ts";
import { type Equation, equationsOf } from "./line-equations.ts";
import { lineNumbers } from "./line-numbers.ts";
import { settleByLastYear } from "./settle-by-last-year.ts";
import { solveLines } from "./solve-lines.ts";
import { standInLines } from "./stand-in-lines.ts";
import type { FilledLine, ReadTable } from "./table-reading.ts";
import type { ReadingHints } from "./types.ts";

type Ways = readonly (readonly Piece[])[];
type Numbers = ReadonlyMap<CellKey, number>;

/**
 * Settles the lines that can be filled in several ways: all of them are weighed together against the equations of the
 * form, then against last year's report. What remains for each line is listed; a cut that only seems to add up is doubted.
 */
export function settleLines(
  layout: Layout,
  template: Template,
  tables: readonly ReadTable[],
  hints: ReadingHints,
): ReadonlyMap<FilledLine, Ways> {
  const equations = equationsOf(template);
  const found = tables.flatMap((table) => table.lines.filter(({ line }) => !line.isForeign));
  const numbersOf = ({ line }: FilledLine, way: readonly Piece[]) => lineNumbers(layout, template, line, way);
  const known = knownNumbers(tables, numbersOf);
  const lines = cutWithin(layout, found, { known, equations, numbersOf });

  const open = lines.filter(({ ways, isDoubtful }) => ways.length > 1 && !isDoubtful);
  let remaining = solve(open, known, equations, numbersOf);
  if (hints.previous !== null && remaining.some((ways) => ways.length > 1)) {
    const { previous } = hints;
    const nearer = open.map((line, index) =>
      settleByLastYear(layout, template, { ...line, ways: remaining[index] ?? line.ways }, previous),
    );
    remaining = solve(nearer, known, equations, numbersOf);
  }
  const settled = new Map(
    lines.map((line): [FilledLine, Ways] => [line, remaining[open.indexOf(line)] ?? line.ways]),
  );
  return doubtCuts(layout, settled, known, equations, numbersOf);
}

/** The figures that are certain. A line the source lacks counts as 0, or as the line of another format in its place. */
function knownNumbers(
  tables: readonly ReadTable[],
  numbersOf: (line: FilledLine, way: readonly Piece[]) => Numbers,
): Map<CellKey, number> {
  const known = new Map<CellKey, number>();
  for (const filled of tables.flatMap((table) => table.lines)) {
    const [only, ...others] = filled.ways;
    if (only === undefined || others.length > 0 || filled.isDoubtful) continue;
    for (const [key, number] of numbersOf(filled, only)) known.set(key, number);
  }
  for (const { printed, lines: filled, missing } of tables) {
    for (const { cells } of missing) for (const { key } of cells) known.set(key, 0);
    const hasRow = (index: number) => filled.some(({ line }) => line === printed.lines[index]);
    for (const [key, standIn] of standInLines(printed.lines, hasRow)) known.set(key, known.get(standIn) ?? 0);
  }
  return known;
}

function solve(
  open: readonly FilledLine[],
  known: Numbers,
  equations: readonly Equation[],
  numbersOf: (line: FilledLine, way: readonly Piece[]) => Numbers,
): readonly Ways[] {
  const numbers = open.map((line) => line.ways.map((way) => numbersOf(line, way)));
  // A line's own sum comes first: it holds or fails whatever the other lines say.
  const proved = numbers.map((ways) => {
    const own = new Set(ways.flatMap((way) => [...way.keys()]));
    const within = equations.filter(({ plus, minus }) => [...plus, ...minus].every((key) => own.has(key)));
    return solveLines([{ ways }], new Map(), within)[0] ?? [];
  });
  const candidates = proved.map((kept, line) => ({
    ways: kept.flatMap((way) => numbers[line]?.[way] ?? []),
  }));
  return solveLines(candidates, known, equations).map((kept, line) =>
    kept.flatMap((way) => {
      const original = open[line]?.ways[proved[line]?.[way] ?? -1];
      return original === undefined ? [] : [original];
    }),
  );
}
