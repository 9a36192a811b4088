import type { CellKey } from "#lib/domain/templates/types.ts";
import type { Alignment } from "./align-lines.ts";
import type { FigureRow } from "./chunk-runs.ts";
import type { Equation } from "./line-equations.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { standInLines } from "./stand-in-lines.ts";

/** A broken equation weighs half a label: one mistake of the report does not move a row, several moved rows show. */
const BROKEN = 4;
/** Alignments this far behind the best by labels are not worth trying. */
const RANGE = 14;
const TIE = 0.01;

interface Candidates {
  readonly lines: readonly PrintedLine[];
  readonly rows: readonly FigureRow[];
  readonly equations: readonly Equation[];
  /** The numbers of a row that fills a line without any choice; null where there is one. */
  readonly numbersOf: (row: FigureRow, line: PrintedLine) => ReadonlyMap<CellKey, number> | null;
}

/** Lets the equations decide between ways of giving rows to lines. `rivals` are as good as the chosen one and differ. */
export function chooseAlignment(
  alignments: readonly Alignment[],
  candidates: Candidates,
): { readonly chosen: Alignment | null; readonly rivals: readonly Alignment[] } {
  const [first] = alignments;
  if (first === undefined) return { chosen: null, rivals: [] };
  const weighed = alignments
    .filter(({ score }) => score > first.score - RANGE)
    .map((alignment) => ({
      alignment,
      score: alignment.score - BROKEN * brokenEquations(alignment, candidates),
    }))
    .sort((a, b) => b.score - a.score);
  const best = weighed[0];
  if (best === undefined) return { chosen: first, rivals: [] };
  const rivals = weighed.filter(
    ({ alignment, score }) =>
      alignment !== best.alignment &&
      score > best.score - TIE &&
      alignment.rows.join() !== best.alignment.rows.join(),
  );
  return { chosen: best.alignment, rivals: rivals.map(({ alignment }) => alignment) };
}

function brokenEquations(
  { rows: chosen }: Alignment,
  { lines, rows, equations, numbersOf }: Candidates,
): number {
  const numbers = new Map<CellKey, number>();
  const open = new Set<CellKey>();
  lines.forEach((line, index) => {
    const row = rows[chosen[index] ?? -1];
    const figures = row === undefined ? new Map(line.cells.map(({ key }) => [key, 0])) : numbersOf(row, line);
    for (const { key } of line.cells) {
      const value = figures?.get(key);
      if (value === undefined) open.add(key);
      else numbers.set(key, value);
    }
  });
  for (const [missing, standIn] of standInLines(lines, (line) => (chosen[line] ?? null) !== null)) {
    numbers.set(missing, numbers.get(standIn) ?? 0);
  }
  const sum = (keys: readonly CellKey[]) =>
    keys.reduce((total, key) => total + (numbers.get(key) ?? Number.NaN), 0);
  return equations.filter(({ plus, minus }) => {
    if ([...plus, ...minus].some((key) => open.has(key) || !numbers.has(key))) return false;
    const difference = sum(plus) - sum(minus);
    return !Number.isNaN(difference) && difference !== 0;
  }).length;
}
