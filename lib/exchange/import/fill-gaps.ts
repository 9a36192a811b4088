import type { ColumnDefinition } from "#lib/domain/templates/types.ts";
import type { FigureRow } from "./chunk-runs.ts";
import { compactFolded, compactLabel } from "./compact-label.ts";
import type { Piece } from "./cut-figures.ts";
import type { Figure } from "./figure.ts";
import type { Layout } from "./layout.ts";
import { pieceOf } from "./place-figures.ts";
import type { PrintedLine, PrintedTable } from "./printed-lines.ts";
import type { FilledLine } from "./table-reading.ts";

/**
 * Puts figures that a PDF extraction threw out of their table back: cells with a note run over two lines and appear
 * alone above it. As many lines must lack one figure as stand alone; they belong together in order. Which column they
 * fill is told by their note (含自然失效29件), in all lines the same; otherwise every column stays possible.
 */
export function fillGaps(
  layout: Layout,
  printed: PrintedTable,
  lines: readonly FilledLine[],
  unused: readonly FigureRow[],
): { readonly lines: readonly FilledLine[]; readonly unused: readonly FigureRow[] } {
  const short = lines.filter(({ line, row }) => row.isGrid && isShortByOne(line, row.figures));
  const loose = unused.filter(({ figures, isGrid }) => !isGrid && figures.length === 1);
  const nothing = { lines, unused };
  if (short.length === 0 || short.length !== loose.length) return nothing;
  const figures = loose.flatMap((row) => row.figures);
  const columns = columnsOf(printed, short[0]?.line);
  if (columns === null || short.some(({ line }) => columnsOf(printed, line) !== columns)) return nothing;
  const told = new Set(
    figures.map((figure) => columnByNote(layout, figure, columns)).filter((column) => column >= 0),
  );
  const places = told.size === 1 ? [...told] : columns.map((_, index) => index);
  const filled = new Map(
    short.map((line, index): [FilledLine, FilledLine] => {
      const own = line.row.figures.map(pieceOf);
      const figure = figures[index];
      const ways =
        figure === undefined ? line.ways : places.map((place) => own.toSpliced(place, 0, pieceOf(figure)));
      return [line, { ...line, ways: dedupe(layout, ways), isDeduced: true }];
    }),
  );
  return {
    lines: lines.map((line) => filled.get(line) ?? line),
    unused: unused.filter((row) => !loose.includes(row)),
  };
}

function isShortByOne(line: PrintedLine, figures: readonly Figure[]): boolean {
  return (
    figures.length === line.cells.length - 1 && figures.length > 0 && figures.every(({ isBlank }) => !isBlank)
  );
}

function columnsOf(printed: PrintedTable, line: PrintedLine | undefined): readonly ColumnDefinition[] | null {
  return printed.table.blocks.find(({ rows }) => rows.some(({ key }) => key === line?.key))?.columns ?? null;
}

/** The only column whose wordings share a pair of characters with the figure's note, or -1. */
function columnByNote(layout: Layout, figure: Figure, columns: readonly ColumnDefinition[]): number {
  const note = compactFolded(layout.folded.slice(figure.start, figure.end)).replace(/[件项个条份]/g, "");
  const wordings = columns.map(({ label, aliases }) => [label["zh-Hans"], ...aliases].map(compactLabel));
  const pairs = [...note].slice(1).map((_, index) => note.slice(index, index + 2));
  const named = new Set(
    pairs.flatMap((pair) => {
      const columnsWith = wordings.flatMap((words, index) =>
        words.some((word) => word.includes(pair)) ? [index] : [],
      );
      return columnsWith.length === 1 ? columnsWith : [];
    }),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : -1;
}

function dedupe(layout: Layout, ways: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const words = (way: readonly Piece[]) =>
    way.map(({ start, end }) => layout.text.slice(start, end)).join("\t");
  return [...new Map(ways.map((way) => [words(way), way])).values()];
}
