import type { CellKey } from "#lib/domain/templates/types.ts";
import type { Alignment } from "./align-lines.ts";
import type { FigureRow } from "./chunk-runs.ts";
import { isNamedOnItsLine } from "./label-evidence.ts";
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
  if (candidates.lines.length === 1) return { chosen: first, rivals: [] };
  const positional = positionalAlignments(candidates);
  const proved = positional.find((alignment) => brokenEquations(alignment, candidates) === 0);
  const placed = ({ rows }: Alignment) => rows.filter((row, line) => isFull(candidates, row, line)).length;
  const usesForeign = first.rows.some((row, line) => row !== null && candidates.lines[line]?.isForeign);
  const isWorse = brokenEquations(first, candidates) > 0 || placed(first) < (proved ? placed(proved) : 0);
  if (proved !== undefined && (isWorse || usesForeign)) return { chosen: proved, rivals: [] };
  const weighed = alignments
    // No equation is a reason to leave a row of the report unread.
    .filter((alignment) => alignment.score > first.score - RANGE && placed(alignment) >= placed(first))
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

/**
 * Labels may be scattered while the figures keep their order: where there are exactly as many complete rows as a format
 * has lines, they may be those lines one by one. The equations must then all hold.
 */
function positionalAlignments({ lines, rows, numbersOf }: Candidates): readonly Alignment[] {
  const formats = new Set(lines.flatMap((line) => line.formats));
  return [...formats].flatMap((format): readonly Alignment[] => {
    const printed = lines.filter((line) => line.formats.includes(format));
    const full = rows.flatMap((row, index) =>
      row.figures.length === printed[0]?.cells.length ? [index] : [],
    );
    const isTelling = printed.some((line, index) => {
      const row = rows[full[index] ?? -1];
      return row !== undefined && [...(numbersOf(row, line)?.values() ?? [])].some((value) => value !== 0);
    });
    const isContradicted = full.some(
      (row, index) =>
        lines.some((line) => line !== printed[index] && isNamedOnItsLine(rows[row], line)) &&
        !isNamedOnItsLine(rows[row], printed[index]),
    );
    if (full.length !== printed.length || !isTelling || isContradicted) return [];
    return [{ score: 0, rows: lines.map((line) => full[printed.indexOf(line)] ?? null) }];
  });
}

function isFull({ lines, rows }: Candidates, row: number | null, line: number): boolean {
  return rows[row ?? -1]?.figures.length === lines[line]?.cells.length;
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
