import type { Figure, Run } from "./figure.ts";
import type { Layout } from "./layout.ts";
import type { RowTest } from "./row-sums.ts";
import { rowsBySums } from "./rows-by-sums.ts";

/** Figures that make up one line of the form, as far as the layout tells; their number may still be wrong. */
export interface FigureRow {
  readonly figures: readonly Figure[];
  readonly isGrid: boolean;
  readonly before: string;
  readonly own: string;
  readonly after: string;
}

/** Cuts runs into rows for a table whose lines all have `width` cells; `holds` knows the sums of its rows, if it has any. */
export function chunkRuns(
  layout: Layout,
  runs: readonly Run[],
  width: number,
  holds: RowTest | null,
): readonly FigureRow[] {
  return runs.flatMap((run) => {
    if (run.isGrid || run.figures.length === width || run.figures.length < width) return [run];
    const rows = pieces(layout, run.figures, width);
    const isSound = (row: readonly Figure[]) => row.length === width && holds?.(row) === true;
    if (holds === null || rows.every(isSound) || !isOneToLine(run.figures)) return withWords(run, rows);
    const wordsOf = ({ start, end }: Figure) => layout.folded.slice(start, end).trim();
    return withWords(run, rowsBySums(run.figures, width, { holds, wordsOf }) ?? rows);
  });
}

function isOneToLine(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ row }) => row)).size === figures.length;
}

/** The words before a run lead its first row; those after it follow its last. */
function withWords(run: Run, rows: readonly (readonly Figure[])[]): readonly FigureRow[] {
  return rows.map((figures, index) => ({
    figures,
    isGrid: false,
    before: index === 0 ? run.before : "",
    own: index === 0 ? run.own : "",
    after: index === rows.length - 1 ? run.after : "",
  }));
}

function pieces(layout: Layout, figures: readonly Figure[], width: number): readonly (readonly Figure[])[] {
  const lines = groupBy(figures, (a, b) => a.row === b.row);
  if (lines.every((line) => line.length === 1)) return columnsOrRows(layout, figures, width);
  const rows: (readonly Figure[])[] = [];
  let rest: Figure[] = [];
  for (const line of lines) {
    if (line.length < width) {
      rest.push(...line);
      continue;
    }
    if (rest.length > 0) rows.push(rest);
    rest = [];
    rows.push(...(line.length % width === 0 ? evenly(line, width) : [line]));
  }
  if (rest.length > 0) rows.push(...(rest.length % width === 0 ? evenly(rest, width) : [rest]));
  return rows;
}

/**
 * One figure to a line. Text taken from a PDF may print a table column by column: then `width` paragraphs of equal length
 * follow each other, and their first, second … lines are the rows.
 */
function columnsOrRows(
  layout: Layout,
  figures: readonly Figure[],
  width: number,
): readonly (readonly Figure[])[] {
  const paragraphs = groupBy(figures, (a, b) => newlines(layout, a, b) < 2);
  const rows: (readonly Figure[])[] = [];
  for (let index = 0; index < paragraphs.length; ) {
    const columns = paragraphs.slice(index, index + width);
    const height = columns[0]?.length ?? 0;
    if (columns.length === width && columns.every(({ length }) => length === height)) {
      for (let line = 0; line < height; line++) {
        rows.push(columns.flatMap((column) => column.slice(line, line + 1)));
      }
      index += width;
    } else {
      const single = paragraphs[index] ?? [];
      if (single.length % width !== 0) return [figures];
      rows.push(...evenly(single, width));
      index += 1;
    }
  }
  return rows;
}

function evenly(figures: readonly Figure[], width: number): readonly (readonly Figure[])[] {
  const rows: (readonly Figure[])[] = [];
  for (let index = 0; index < figures.length; index += width) rows.push(figures.slice(index, index + width));
  return rows;
}

function groupBy(
  figures: readonly Figure[],
  together: (a: Figure, b: Figure) => boolean,
): readonly Figure[][] {
  const groups: Figure[][] = [];
  let previous: Figure | null = null;
  for (const figure of figures) {
    const group = groups.at(-1);
    if (previous !== null && group !== undefined && together(previous, figure)) group.push(figure);
    else groups.push([figure]);
    previous = figure;
  }
  return groups;
}

function newlines(layout: Layout, a: Figure, b: Figure): number {
  return layout.text.slice(a.end, b.start).split("\n").length - 1;
}
