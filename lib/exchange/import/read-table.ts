import type { Template } from "#lib/domain/templates/types.ts";
import { alignLines } from "./align-lines.ts";
import { chooseAlignment } from "./choose-alignment.ts";
import { chunkRuns, type FigureRow } from "./chunk-runs.ts";
import { completeRows } from "./complete-rows.ts";
import type { Piece } from "./cut-figures.ts";
import { doubtRows } from "./doubt-rows.ts";
import { emptyLines } from "./empty-lines.ts";
import type { Run } from "./figure.ts";
import { fillGaps } from "./fill-gaps.ts";
import { findRuns, type TableRange } from "./find-runs.ts";
import { foldText } from "./fold-text.ts";
import { isNamedOnItsLine, labelEvidence } from "./label-evidence.ts";
import type { Layout } from "./layout.ts";
import { MAX_TABLE_ROWS } from "./limits.ts";
import { equationsOf } from "./line-equations.ts";
import { lineNumbers } from "./line-numbers.ts";
import { isGluedFigure, lineReadings } from "./line-readings.ts";
import { oneLineRow } from "./one-line-row.ts";
import { breaksBetween, placeByBreaks } from "./place-by-breaks.ts";
import { columnsOfHeadings, columnsOfRows, spreadOfHeadings } from "./place-by-columns.ts";
import { gapAt, shiftFigures } from "./place-figures.ts";
import type { PrintedLine, PrintedTable } from "./printed-lines.ts";
import { rejoinRows } from "./rejoin-rows.ts";
import { type RowTest, rowTest } from "./row-sums.ts";
import type { FilledLine, TableReading } from "./table-reading.ts";
import { trimPadding } from "./trim-padding.ts";

/** More lines than this are not stated twice. */
const MAX_REPEATED = 8;
/** Below this a label beside the figures may be chance. */
const LIKELY = 5;

/** Reads the figures in a range of the source as one table of the form. */
export function readTable(
  layout: Layout,
  template: Template,
  printed: PrintedTable,
  range: TableRange,
): TableReading {
  const { lines } = printed;
  const { from, to } = range;
  const equations = equationsOf(template);
  const runs = findRuns(layout, range, printed);
  const all = rowsOf(layout, printed, runs, from, rowTest(layout, lines, equations));
  const divided = all.slice(0, MAX_TABLE_ROWS);
  const { chosen, rivals } = chooseAlignment(alignLines(lines, divided), {
    lines,
    rows: divided,
    equations,
    numbersOf: (row, line) =>
      row.figures.length === line.cells.length ? lineNumbers(layout, template, line, row.figures) : null,
  });

  const { rows, taken } = rejoinRows(
    layout,
    printed,
    divided,
    rivals.length > 0
      ? []
      : lines.flatMap((line, index) => {
          const row = chosen?.rows[index] ?? null;
          return row === null ? [] : [{ line, row }];
        }),
  );
  const ofWords = rows.filter(({ isGrid }) => !isGrid).map(({ figures }) => figures);
  const isGlued = ofWords.some((figures) => figures.some((figure) => isGluedFigure(layout, figure)));
  // Where all lines have the same cells, the breaks were looked at for the table as a whole.
  const isEven = lines.length > 1 && new Set(lines.map(({ cells }) => cells.length)).size === 1;
  const least = isEven ? null : breaksBetween(layout, ofWords);
  const isTold = lines.every((line, index) => {
    const row = rows[chosen?.rows[index] ?? -1];
    if (row === undefined || row.isGrid || row.figures.length >= line.cells.length || least === null)
      return true;
    return placeByBreaks(layout, row.figures, line.cells.length, least) !== null;
  });
  const hasGaps = lines.some((line, index) => {
    const row = rows[chosen?.rows[index] ?? -1];
    const digits =
      row?.figures.reduce((sum, { start, end }) => sum + end - start, 0) ?? Number.POSITIVE_INFINITY;
    return !row?.isGrid && digits < line.cells.length;
  });
  const signs = { equations, border: isTold ? least : null, isGlued, hasGaps };

  const fill = (
    line: PrintedLine,
    candidates: readonly FigureRow[],
    isDoubtful = false,
  ): readonly FilledLine[] => {
    const [row] = candidates;
    if (row === undefined) return [];
    const ways = candidates.map((candidate) => lineReadings(layout, line, candidate, signs));
    const isCut =
      !row.isGrid &&
      row.figures.length < line.cells.length &&
      (ways[0]?.[0]?.every(({ isBlank }) => !isBlank) ?? false);
    const listed = ways.includes(null) ? null : ways.flatMap((some) => some ?? []);
    const isNamed = lines.length === 1 || labelEvidence(row, line.labels) >= LIKELY;
    return [
      {
        line,
        row,
        ways: listed ?? (isGlued ? [] : shiftFigures(row.figures, line.cells.length)),
        isNamed,
        isDoubtful: isDoubtful || (listed === null && (!isGlued || hasGaps)),
        isDeduced: isCut || !divided.includes(row),
        isJoined: !divided.includes(row),
      },
    ];
  };
  const filled = lines.flatMap((line, index) => {
    const places = new Set([chosen, ...rivals].map((alignment) => alignment?.rows[index] ?? -1));
    const found = fill(
      line,
      [...places].flatMap((place) => rows[place] ?? []),
      places.size > 1,
    );
    // Where a rival gives the line no row it may be empty as well.
    return places.has(-1) ? found.map((each) => ({ ...each, ways: [...each.ways, emptyWay(each)] })) : found;
  });

  const used = new Set([chosen, ...rivals].flatMap((alignment) => [...(alignment?.rows ?? []), ...taken]));
  const leftover = rows.filter((_, index) => !used.has(index));
  const repeated = leftover.slice(0, MAX_REPEATED).flatMap((row) => {
    const named = lines.find((line) => isNamedOnItsLine(row, line));
    return named === undefined ? [] : fill(named, [row]).filter(({ ways }) => ways.length === 1);
  });
  const unused = [...leftover, ...all.slice(MAX_TABLE_ROWS)].filter(
    (row) => !repeated.some((repeat) => repeat.row === row),
  );
  const missing = lines.filter((line) => !line.isForeign && !filled.some((found) => found.line === line));
  const gaps = fillGaps(layout, printed, filled, unused);
  // A figure that found no line may belong to one of those.
  const empty = gaps.unused.length > 0 ? [] : emptyLines(layout, printed, filled, { from, to });
  return doubtRows(layout, template, { ...gaps, missing, empty, repeated });
}

function emptyWay({ line, row }: FilledLine): readonly Piece[] {
  return line.cells.map(() => gapAt(row.figures, 0));
}

function rowsOf(
  layout: Layout,
  printed: PrintedTable,
  runs: readonly Run[],
  from: number,
  holds: RowTest | null,
): readonly FigureRow[] {
  const { lines } = printed;
  const widths = new Set(lines.map(({ cells }) => cells.length));
  const [width = 0] = widths;
  const filled = runs.filter((run) => {
    if (run.figures.some(({ isBlank }) => !isBlank)) return true;
    // Empty cells alone are a row only beside its label; elsewhere they pad a heading.
    return (
      lines.some((line) => isNamedOnItsLine(run, line)) || (lines.length === 1 && run.figures.length >= width)
    );
  });
  if (lines.length === 1) return oneLineRow(printed, filled, width);
  if (widths.size > 1) return filled;
  const columns = printed.table.blocks[0]?.columns ?? [];
  const rows = chunkRuns(layout, trimPadding(layout, filled, columns), width, holds);
  const full = rows
    .filter(({ isGrid, figures }) => !isGrid && figures.length === width)
    .map(({ figures }) => figures);
  const labels = columns.map(({ label }) => foldText(label["zh-Hans"]));
  const to = rows[0]?.figures[0]?.start ?? from;
  return completeRows(layout, rows, width, {
    columns: [columnsOfRows(layout, full), columnsOfHeadings(layout, from, to, labels)],
    spread: spreadOfHeadings(layout, from, rows.at(-1)?.figures.at(-1)?.end ?? to, labels),
  });
}
