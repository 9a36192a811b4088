import type { FigureRow } from "./chunk-runs.ts";
import { type LabelChain, labelChain } from "./label-chain.ts";
import { labelEvidence } from "./label-evidence.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** One way of giving the figure rows to the lines of a table: for each line the index of its row, or null. */
export interface Alignment {
  readonly score: number;
  readonly rows: readonly (number | null)[];
}

/** Evidence for the last of several labels before some figures. */
const LAST = 8;
const MISSING_LINE = -0.5;
/** A row of several figures among the lines of a table is one of them. */
const UNUSED_ROW = -6;
const UNUSED_SCRAP = -0.2;
const KEPT = 8;
const MOST_ROTATIONS = 60;

/**
 * Gives figure rows to printed lines, both in order, so that labels agree best; a row without a label takes the place its
 * neighbours leave. Returns the best ways, best first: equations decide between them.
 */
export function alignLines(lines: readonly PrintedLine[], rows: readonly FigureRow[]): readonly Alignment[] {
  // Where many rows lack figures the report leaves cells empty; else a row that is too short is no row of the table.
  const width = Math.min(...lines.map(({ cells }) => cells.length));
  const isOftenShort = rows.filter((row) => digitsOf(row) < width).length * 3 > rows.length;
  const evidence = rows.map((row) => {
    const chain = row.isGrid ? null : labelChain(row.before, lines);
    return lines.map((line) => matchScore(row, line, chain, isOftenShort ? 1 : 8));
  });
  const inOrder = alignInOrder(lines, rows, evidence, 0);
  if (!inOrder[0] || !leavesNamedRow(inOrder[0], evidence)) return inOrder;
  // A table whose first part was moved behind the rest (text taken from a PDF) is a rotation of the printed order.
  const rotated = rows
    .slice(0, MOST_ROTATIONS)
    .flatMap((_, first) => (first === 0 ? [] : alignInOrder(lines, rows, evidence, first)));
  const best = inOrder[0].score;
  return [...inOrder, ...rotated.filter(({ score }) => score > best + 5)].sort((a, b) => b.score - a.score);
}

/** Whether a row stays unused although its label names a line that has none, or one that is named worse. */
function leavesNamedRow({ rows: chosen }: Alignment, evidence: readonly (readonly number[])[]): boolean {
  return evidence.some(
    (row, index) =>
      !chosen.includes(index) &&
      row.some((score, line) => score >= 8 && (evidence[chosen[line] ?? -1]?.[line] ?? 0) < score),
  );
}

function matchScore(
  row: FigureRow,
  line: PrintedLine,
  chain: LabelChain | null,
  mostForMissing: number,
): number {
  const alone = labelEvidence(row, line.labels);
  const label = chain?.last === line ? Math.max(alone, LAST) : chain?.passed.has(line) ? 0 : alone;
  const missing = Math.max(0, line.cells.length - digitsOf(row));
  const surplus = Math.max(0, row.figures.length - line.cells.length - (row.isGrid ? 3 : 0));
  const base = line.isForeign ? -3 : 1;
  return label + base - Math.min(mostForMissing, 2 * missing) - Math.min(4, 2 * surplus);
}

/** How many cells the row could fill at most: its empty cells, and its digits where they run together. */
function digitsOf(row: FigureRow): number {
  return row.figures.reduce((sum, { isBlank, start, end }) => sum + (isBlank ? 1 : end - start), 0);
}

interface Step {
  readonly score: number;
  readonly line: number;
  readonly row: number | null;
  readonly back: Step | null;
}

function alignInOrder(
  lines: readonly PrintedLine[],
  rows: readonly FigureRow[],
  evidence: readonly (readonly number[])[],
  first: number,
): readonly Alignment[] {
  const order = rows.map((_, index) => (index + first) % rows.length);
  const start: Step = { score: 0, line: -1, row: null, back: null };
  let column: Step[][] = [[start]];
  for (let taken = 1; taken <= order.length; taken++) {
    column.push(
      (column[taken - 1] ?? []).map((step) => ({
        ...step,
        score: step.score + unusedScore(rows[order[taken - 1] ?? 0]),
      })),
    );
  }
  lines.forEach((line, lineIndex) => {
    const next: Step[][] = [];
    for (let taken = 0; taken <= order.length; taken++) {
      const skipLine = (column[taken] ?? []).map(
        (back): Step => ({
          score: back.score + (line.isForeign ? 0 : MISSING_LINE),
          line: lineIndex,
          row: null,
          back,
        }),
      );
      const row = order[taken - 1];
      const skipRow =
        row === undefined
          ? []
          : (next[taken - 1] ?? [])
              // A row left over is left over before a missing line, never after: each way is counted once.
              .filter(({ row: taken }) => taken !== null)
              .map((step): Step => ({ ...step, score: step.score + unusedScore(rows[row]) }));
      const match =
        row === undefined
          ? []
          : (column[taken - 1] ?? []).map(
              (back): Step => ({
                score: back.score + (evidence[row]?.[lineIndex] ?? 0),
                line: lineIndex,
                row,
                back,
              }),
            );
      next.push([...skipLine, ...skipRow, ...match].sort((a, b) => b.score - a.score).slice(0, KEPT));
    }
    column = next;
  });
  return (column.at(-1) ?? []).map((step) => ({ score: step.score, rows: trace(step, lines.length) }));
}

function unusedScore(row: FigureRow | undefined): number {
  return row !== undefined && row.figures.length > 2 ? UNUSED_ROW : UNUSED_SCRAP;
}

function trace(last: Step, lines: number): readonly (number | null)[] {
  const rows: (number | null)[] = Array.from({ length: lines }, () => null);
  for (let step: Step | null = last; step !== null && step.line >= 0; step = step.back)
    rows[step.line] = step.row;
  return rows;
}
