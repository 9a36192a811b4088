import type { CellKey } from "#lib/domain/templates/types.ts";
import { cellRanges, type Range } from "./cell-ranges.ts";
import { cutFigures, type Piece } from "./cut-figures.ts";
import type { Layout } from "./layout.ts";
import type { Equation } from "./line-equations.ts";
import type { FilledLine } from "./table-reading.ts";

interface Sums {
  readonly known: ReadonlyMap<CellKey, number>;
  readonly equations: readonly Equation[];
  readonly numbersOf: (line: FilledLine, way: readonly Piece[]) => ReadonlyMap<CellKey, number>;
}

const MOST_ROUNDS = 4;

/**
 * Cuts lines whose digits ran together in too many ways to list: what the other lines leave for each column by the balance
 * and the sums of the form keeps few of them. Lines that still have too many stay without.
 */
export function cutWithin(layout: Layout, lines: readonly FilledLine[], sums: Sums): readonly FilledLine[] {
  let cut = lines;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const unlisted = cut.filter(isUnlisted);
    if (unlisted.length === 0) break;
    const ranges = cellRanges(rangesOf(cut, sums), sums.equations);
    cut = cut.map((line) => (isUnlisted(line) ? listed(layout, line, ranges, sums.equations) : line));
    if (cut.filter(isUnlisted).length === unlisted.length) break;
  }
  return cut;
}

function isUnlisted({ ways, isDoubtful, row }: FilledLine): boolean {
  return ways.length === 0 && !isDoubtful && !row.isGrid;
}

function listed(
  layout: Layout,
  filled: FilledLine,
  ranges: ReadonlyMap<CellKey, Range>,
  equations: readonly Equation[],
): FilledLine {
  const ways = cutFigures(layout.folded, filled.row.figures, filled.line.cells, equations, { ranges }) ?? [];
  return ways.length === 0 ? filled : { ...filled, ways, isDeduced: true };
}

/** Between which values each cell lies: as known, as its readings say, or as its line has digits. */
function rangesOf(lines: readonly FilledLine[], { known, numbersOf }: Sums): Map<CellKey, Range> {
  const ranges = new Map<CellKey, Range>();
  for (const [key, value] of known) if (!Number.isNaN(value)) ranges.set(key, { least: value, most: value });
  for (const line of lines) {
    const numbers = line.ways.map((way) => numbersOf(line, way));
    const digits = Math.max(...line.row.figures.map(({ start, end }) => end - start));
    for (const { key, valueType } of line.line.cells) {
      if (known.has(key)) continue;
      const values = numbers.map((way) => way.get(key) ?? Number.NaN);
      const isOpen = values.length === 0 || line.isDoubtful || values.some(Number.isNaN);
      const most = 10 ** Math.min(digits, 15) - 1;
      const range = isOpen
        ? { least: valueType === "signed_count" ? -most : 0, most }
        : { least: Math.min(...values), most: Math.max(...values) };
      ranges.set(key, range);
    }
  }
  return ranges;
}
