import type { FigureRow } from "./chunk-runs.ts";
import type { Figure } from "./figure.ts";
import { headingsOnly } from "./headings-only.ts";
import type { Layout } from "./layout.ts";
import type { PrintedLine, PrintedTable } from "./printed-lines.ts";

/** A line of the form with the row that was given to it. */
interface Placed {
  readonly line: PrintedLine;
  readonly row: number;
}

/** Rows that were put together again, and those that they took up. */
export interface Rejoined {
  readonly rows: readonly FigureRow[];
  readonly taken: ReadonlySet<number>;
}

/**
 * Puts rows together that a PDF extraction divided by the headings between their columns (行政事业性收费 / 7 / 本年增/减 / -3) or by
 * a page: a line that lacks figures takes up rows beside it that belong to no line, if that makes it whole in one way only.
 */
export function rejoinRows(
  layout: Layout,
  printed: PrintedTable,
  rows: readonly FigureRow[],
  placed: readonly Placed[],
): Rejoined {
  const used = new Set(placed.map(({ row }) => row));
  const taken = new Set<number>();
  const joined = [...rows];
  for (const { line, row: index } of placed) {
    const row = rows[index];
    if (row === undefined || row.isGrid) continue;
    const lacking = line.cells.length - row.figures.length;
    if (lacking <= 0) continue;
    const isLoose = (at: number) =>
      rows[at] !== undefined && !rows[at].isGrid && !used.has(at) && !taken.has(at);
    const behind = stretch(
      rows,
      index + 1,
      1,
      lacking,
      (at) => isLoose(at) && headingsOnly(rows[at]?.before ?? "", printed),
    );
    const ahead = stretch(
      rows,
      index - 1,
      -1,
      lacking,
      (at) => isLoose(at) && headingsOnly(rows[at]?.after ?? "", printed),
    );
    if ((behind === null) === (ahead === null)) continue;
    const others = (behind ?? [...(ahead ?? [])].reverse()).flatMap((at) => rows[at] ?? []);
    const figures = others.flatMap((other) => other.figures);
    const inOrder = behind === null ? [...figures, ...row.figures] : [...row.figures, ...figures];
    // Beside its label a row stands in columns, and a tall cell's words above it or below.
    joined[index] = { ...row, figures: row.own === "" ? inOrder : inColumns(layout, inOrder) };
    for (const at of behind ?? ahead ?? []) taken.add(at);
  }
  return { rows: joined, taken };
}

function inColumns(layout: Layout, figures: readonly Figure[]): readonly Figure[] {
  const column = ({ row, start }: Figure) => start - (layout.rows[row]?.start ?? 0);
  return [...figures].sort((a, b) => column(a) - column(b));
}

/** Neighbouring rows in one direction that have together exactly as many figures as are lacking. */
function stretch(
  rows: readonly FigureRow[],
  from: number,
  step: 1 | -1,
  lacking: number,
  isWanted: (at: number) => boolean,
): readonly number[] | null {
  const found: number[] = [];
  let count = 0;
  for (let at = from; count < lacking && isWanted(at); at += step) {
    found.push(at);
    count += rows[at]?.figures.length ?? 0;
  }
  return count === lacking ? found : null;
}
