import type { CellDefinition, CellKey } from "#lib/domain/templates/types.ts";
import type { Range } from "./cell-ranges.ts";
import type { Equation } from "./line-equations.ts";

/** A stretch of folded text that may be one figure; `isBlank` where a cell of the line is empty. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isBlank: boolean;
}

export interface CutLimits {
  readonly mostSteps?: number;
  /** Between which values the other lines of the table leave a cell room. */
  readonly ranges?: ReadonlyMap<CellKey, Range>;
}

/** More cuts than this say nothing any more. */
const MOST = 4000;
const MOST_STEPS = 60_000;

/**
 * All ways to cut digits that lost their borders into the cells of a line: no figure begins with a superfluous zero, a
 * sign or a decimal point stands only where the cell allows it, and the line's own equations hold. Null when there are too
 * many to say. `segments` are the stretches between borders that remain (spaces, line breaks).
 */
export function cutFigures(
  folded: string,
  segments: readonly { readonly start: number; readonly end: number }[],
  cells: readonly CellDefinition[],
  equations: readonly Equation[],
  { mostSteps = MOST_STEPS, ranges }: CutLimits = {},
): readonly (readonly Piece[])[] | null {
  const found: Piece[][] = [];
  const pieces: Piece[] = [];
  const values: number[] = [];
  const sums = equations.map((equation) => lineSum(equation, cells)).filter((sum) => sum !== null);
  const lengthsAfter = segments.map((_, index) =>
    segments.slice(index).reduce((sum, { start, end }) => sum + end - start, 0),
  );
  let steps = 0;

  const cut = (segment: number, from: number): boolean => {
    steps += 1;
    if (steps > mostSteps || found.length > MOST) return false;
    const index = pieces.length;
    const current = segments[segment];
    if (current === undefined) {
      if (index === cells.length) found.push([...pieces]);
      return true;
    }
    const cell = cells[index];
    if (cell === undefined) return true;
    if (!fits(segment, from, index)) return true;
    const due = sums.find(({ last }) => last === index);
    const wanted = due === undefined ? null : partsSum(due, values);
    const range = ranges?.get(cell.key);
    for (const end of endings(folded, from, current.end, cell, wanted)) {
      const value = wanted ?? numberOf(folded, from, end);
      if (range !== undefined && (value < range.least || value > range.most)) continue;
      pieces.push({ start: from, end, isBlank: false });
      values.push(value);
      const isWhole = end === current.end;
      const goesOn = cut(
        isWhole ? segment + 1 : segment,
        isWhole ? (segments[segment + 1]?.start ?? end) : end,
      );
      pieces.pop();
      values.pop();
      if (!goesOn) return false;
    }
    return true;
  };
  /** Whether enough digits are left: one for each cell, and as many for the next total as its parts have by now. */
  const fits = (segment: number, from: number, index: number): boolean => {
    const left = (lengthsAfter[segment + 1] ?? 0) + ((segments[segment]?.end ?? from) - from);
    const next = sums.find(({ last }) => last >= index);
    const total = next === undefined ? 0 : partsSum(next, values);
    return left >= cells.length - index - 1 + String(total).length;
  };
  const [first] = segments;
  return first !== undefined && cut(0, first.start) ? found : null;
}

interface LineSum {
  /** The place in the line at which everything else of the equation is known. */
  readonly last: number;
  readonly parts: readonly { readonly at: number; readonly sign: 1 | -1 }[];
}

/** An equation that lies within the line, solved for its last cell. */
function lineSum({ plus, minus }: Equation, cells: readonly CellDefinition[]): LineSum | null {
  const place = (key: string) => cells.findIndex((cell) => cell.key === key);
  const terms = [
    ...plus.map((key) => ({ at: place(key), sign: 1 as const })),
    ...minus.map((key) => ({ at: place(key), sign: -1 as const })),
  ];
  if (terms.length === 0 || terms.some(({ at }) => at < 0)) return null;
  const last = Math.max(...terms.map(({ at }) => at));
  return { last, parts: terms.filter(({ at }) => at !== last) };
}

function partsSum({ parts }: LineSum, values: readonly number[]): number {
  let sum = 0;
  for (const { at, sign } of parts) sum += sign * (values[at] ?? 0);
  return Math.abs(sum);
}

/** Where a figure beginning at `from` may end; only where it equals `wanted`, if that is known. */
function endings(
  folded: string,
  from: number,
  to: number,
  cell: CellDefinition,
  wanted: number | null,
): readonly number[] {
  const marks = cell.valueType === "signed_count" ? MARK_OR_SIGN : MARK;
  const mark = marks.exec(folded.slice(from, to))?.[0];
  if (mark !== undefined) return wanted === null || wanted === 0 ? marksOf(mark, from) : [];
  if (folded.slice(from, to).includes(",")) {
    const ends = groupedEndings(folded, from, to, cell);
    return ends.filter((end) => wanted === null || numberOf(folded, from, end) === wanted);
  }
  if (wanted !== null && cell.valueType === "count") {
    const end = from + String(wanted).length;
    if (end > to || !folded.startsWith(String(wanted), from)) return [];
    return /^[^\d+/\\-]/.test(folded.slice(end, to)) ? [to] : [end];
  }
  let start = from;
  if (cell.valueType === "signed_count" && /[+-]/.test(folded[start] ?? "")) start += 1;
  const digits = /^\d*/.exec(folded.slice(start, to))?.[0].length ?? 0;
  if (digits === 0) return [];
  const tail = folded.slice(start + digits, to);
  const longest = folded[start] === "0" ? 1 : digits;
  const ends: number[] = [];
  for (let length = 1; length <= longest; length++) {
    const end = start + length;
    if (length < digits || tail === "" || /^[+/\\-]/.test(tail)) ends.push(end);
    // Decimals, unit and note end the figure: nothing runs together behind them.
    else if (cell.valueType === "money" || !/^\.\d/.test(tail)) ends.push(to);
  }
  return ends;
}

/** A declared “not applicable” between figures that ran together: 12/////12. */
const MARK = /^(?:[/\\]|-+)/;
/** Where a cell may have a sign, a minus belongs to the figure behind it. */
const MARK_OR_SIGN = /^(?:[/\\]|-+(?!\d)|--+)/;

/** A slash is one cell; of dashes one or two are. */
function marksOf(mark: string, from: number): readonly number[] {
  return mark.startsWith("-") && mark.length > 1 ? [from + 1, from + 2] : [from + 1];
}

/** Where thousands are set off, figures have three digits, or groups of three behind commas. */
function groupedEndings(folded: string, from: number, to: number, cell: CellDefinition): readonly number[] {
  const words = folded.slice(from, to);
  const digits = /^\d*/.exec(words)?.[0].length ?? 0;
  const longest = words.startsWith("0") ? 1 : Math.min(digits, 3);
  const ends: number[] = [];
  for (let length = 1; length <= longest; length++) {
    const groups = /^(?:,\d{3})+/.exec(words.slice(length))?.[0].length ?? 0;
    const rest = words.slice(length + groups);
    if (rest === "" || /^[\d+/\\-]/.test(rest)) ends.push(from + length + groups);
    else if (!rest.startsWith(",") && (cell.valueType === "money" || !/^\.\d/.test(rest))) ends.push(to);
  }
  return ends;
}

function numberOf(folded: string, from: number, end: number): number {
  const words = folded.slice(from, end).replace(/[^\d.+-]/g, "");
  return /\d/.test(words) ? Number(words) : 0;
}
