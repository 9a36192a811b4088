import type { CellKey } from "#lib/domain/templates/types.ts";
import type { Equation } from "./line-equations.ts";
import { narrowLines, type Sum } from "./narrow-lines.ts";

/** A line with several readings: for each of them the figure of every cell; 0 where it is empty, NaN where an empty total leaves it open. */
export interface OpenLine {
  readonly ways: readonly ReadonlyMap<CellKey, number>[];
}

/** For each open line the numbers of the readings that remain. */
export type Solved = readonly (readonly number[])[];

const MOST_STEPS = 250_000;
const MOST_SOLUTIONS = 5_000;

/**
 * Weighs all readings of all open lines together against the equations of the form, with the figures that are `known`.
 * A reading remains if it takes part in at least one solution; where there is none, all remain. Equations with an unknown
 * cell are left out.
 */
export function solveLines(
  open: readonly OpenLine[],
  known: ReadonlyMap<CellKey, number>,
  equations: readonly Equation[],
): Solved {
  const result: (readonly number[])[] = open.map(({ ways }) => ways.map((_, index) => index));
  for (const group of components(open, known, equations)) {
    const narrowed = narrowLines(new Map(group.lines.map((line) => [line, result[line] ?? []])), group.sums);
    // Where nothing adds up the report has a mistake, and no equation can be trusted to decide.
    if (narrowed === null) continue;
    const lines = [...group.lines].sort(
      (a, b) => (narrowed.get(a)?.length ?? 0) - (narrowed.get(b)?.length ?? 0),
    );
    const solved = search({ ...group, lines }, narrowed);
    if (solved?.length === 0) continue;
    lines.forEach((line, place) => {
      // Too many ways to try them all: what remains are readings that no single equation rules out.
      const kept =
        solved === null ? (narrowed.get(line) ?? []) : solved.map((solution) => solution[place] ?? 0);
      result[line] = [...new Set(kept)].sort((a, b) => a - b);
    });
  }
  return result;
}

interface Group {
  readonly lines: readonly number[];
  readonly sums: readonly Sum[];
}

/** Open lines that share an equation are solved together, others apart. */
function components(
  open: readonly OpenLine[],
  known: ReadonlyMap<CellKey, number>,
  equations: readonly Equation[],
): readonly Group[] {
  const sums = equations.flatMap((equation) => {
    const sum = sumOf(equation, open, known);
    return sum === null || sum.terms.size === 0 ? [] : [sum];
  });
  const groups: { lines: Set<number>; sums: Sum[] }[] = open.map((_, line) => ({
    lines: new Set([line]),
    sums: [],
  }));
  for (const sum of sums) {
    const touched = groups.filter(({ lines }) => [...sum.terms.keys()].some((line) => lines.has(line)));
    const [first, ...others] = touched;
    if (first === undefined) continue;
    for (const other of others) {
      for (const line of other.lines) first.lines.add(line);
      first.sums.push(...other.sums);
      groups.splice(groups.indexOf(other), 1);
    }
    first.sums.push(sum);
  }
  return groups
    .filter(({ sums: inGroup }) => inGroup.length > 0)
    .map(({ lines, sums: inGroup }) => ({ lines: [...lines], sums: inGroup }));
}

function sumOf(
  equation: Equation,
  open: readonly OpenLine[],
  known: ReadonlyMap<CellKey, number>,
): Sum | null {
  let fixed = 0;
  const terms = new Map<number, number[]>();
  for (const [keys, sign] of [
    [equation.plus, 1],
    [equation.minus, -1],
  ] as const) {
    for (const key of keys) {
      const line = open.findIndex(({ ways }) => ways[0]?.has(key));
      if (line >= 0) {
        const added = terms.get(line) ?? (open[line]?.ways ?? []).map(() => 0);
        terms.set(
          line,
          added.map((sum, way) => sum + sign * (open[line]?.ways[way]?.get(key) ?? Number.NaN)),
        );
        continue;
      }
      const value = known.get(key);
      if (value === undefined || Number.isNaN(value)) return null;
      fixed += sign * value;
    }
  }
  return { fixed, terms };
}

/** Depth-first search, fewest readings first, cut off as soon as an equation can no longer come out. Null when it gives up. */
function search(group: Group, ways: ReadonlyMap<number, readonly number[]>): number[][] | null {
  const { lines, sums } = group;
  const bounds = sums.map((sum) => boundsAfter(sum, lines, ways));
  const totals = sums.map(({ fixed }) => fixed);
  const solutions: number[][] = [];
  const chosen: number[] = [];
  let steps = 0;
  const visit = (depth: number): boolean => {
    const line = lines[depth];
    if (line === undefined) {
      solutions.push([...chosen]);
      return solutions.length <= MOST_SOLUTIONS;
    }
    for (const way of ways.get(line) ?? []) {
      steps += 1;
      if (steps > MOST_STEPS) return false;
      if (sums.some((sum, index) => !canComeOut(sum, index, line, way, depth))) continue;
      const before = [...totals];
      sums.forEach((sum, index) => {
        totals[index] = (totals[index] ?? 0) + (sum.terms.get(line)?.[way] ?? 0);
      });
      chosen.push(way);
      const goesOn = visit(depth + 1);
      chosen.pop();
      // Restored, not subtracted: an open total is NaN and would stay so.
      totals.splice(0, totals.length, ...before);
      if (!goesOn) return false;
    }
    return true;
  };
  const canComeOut = (sum: Sum, index: number, line: number, way: number, depth: number): boolean => {
    const total = (totals[index] ?? 0) + (sum.terms.get(line)?.[way] ?? 0);
    const rest = bounds[index]?.[depth + 1] ?? { least: 0, most: 0 };
    // An empty total leaves its equation open.
    return Number.isNaN(total) || (total + rest.least <= 0 && total + rest.most >= 0);
  };
  return visit(0) ? solutions : null;
}

/** For each depth, the least and the most that the lines still to be chosen can add to an equation. */
function boundsAfter(
  sum: Sum,
  lines: readonly number[],
  ways: ReadonlyMap<number, readonly number[]>,
): readonly { readonly least: number; readonly most: number }[] {
  const bounds = [{ least: 0, most: 0 }];
  for (const line of [...lines].reverse()) {
    const terms = sum.terms.get(line);
    const added = terms === undefined ? [0] : (ways.get(line) ?? []).map((way) => terms[way] ?? Number.NaN);
    const after = bounds[0] ?? { least: 0, most: 0 };
    const isOpen = added.some(Number.isNaN);
    bounds.unshift({
      least: isOpen ? Number.NEGATIVE_INFINITY : after.least + Math.min(...added),
      most: isOpen ? Number.POSITIVE_INFINITY : after.most + Math.max(...added),
    });
  }
  return bounds;
}
