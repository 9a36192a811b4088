import type { Template } from "#lib/domain/templates/types.ts";
import { alignLines } from "./align-lines.ts";
import { chooseAlignment } from "./choose-alignment.ts";
import { chunkRuns, type FigureRow } from "./chunk-runs.ts";
import { completeRows } from "./complete-rows.ts";
import { emptyLines } from "./empty-lines.ts";
import type { Run } from "./figure.ts";
import { fillGaps } from "./fill-gaps.ts";
import { findRuns } from "./find-runs.ts";
import { foldText } from "./fold-text.ts";
import { isNamedOnItsLine, labelEvidence } from "./label-evidence.ts";
import type { Layout } from "./layout.ts";
import { MAX_TABLE_ROWS } from "./limits.ts";
import { equationsOf } from "./line-equations.ts";
import { lineNumbers } from "./line-numbers.ts";
import { lineReadings } from "./line-readings.ts";
import { oneLineRow } from "./one-line-row.ts";
import { columnsOfHeadings, columnsOfRows } from "./place-by-columns.ts";
import type { PrintedLine, PrintedTable } from "./printed-lines.ts";
import { type RowTest, rowTest } from "./row-sums.ts";
import type { FilledLine, TableReading } from "./table-reading.ts";
import { trimPadding } from "./trim-padding.ts";

/** Below this a label beside the figures may be chance. */
const LIKELY = 5;

/** Reads the figures between two offsets as one table of the form. */
export function readTable(
  layout: Layout,
  template: Template,
  printed: PrintedTable,
  from: number,
  to: number,
): TableReading {
  const { lines } = printed;
  const equations = equationsOf(template);
  const runs = findRuns(layout, from, to, lines, printed.headings);
  const all = rowsOf(layout, printed, runs, from, rowTest(layout, lines, equations));
  const rows = all.slice(0, MAX_TABLE_ROWS);
  const { chosen, rivals } = chooseAlignment(alignLines(lines, rows), {
    lines,
    rows,
    equations,
    numbersOf: (row, line) =>
      row.figures.length === line.cells.length ? lineNumbers(layout, template, line, row.figures) : null,
  });

  const fill = (
    line: PrintedLine,
    candidates: readonly FigureRow[],
    isDoubtful = false,
  ): readonly FilledLine[] => {
    const [row] = candidates;
    if (row === undefined) return [];
    const ways = candidates.map((candidate) => lineReadings(layout, line, candidate, equations));
    const isCut =
      !row.isGrid &&
      row.figures.length < line.cells.length &&
      (ways[0]?.[0]?.every(({ isBlank }) => !isBlank) ?? false);
    const isNamed = lines.length === 1 || labelEvidence(row, line.labels) >= LIKELY;
    return [
      {
        line,
        row,
        ways: ways.includes(null) ? [] : ways.flatMap((some) => some ?? []),
        isNamed,
        isDoubtful,
        isDeduced: isCut,
      },
    ];
  };
  const filled = lines.flatMap((line, index) => {
    const places = new Set([chosen, ...rivals].map((alignment) => alignment?.rows[index] ?? -1));
    return fill(
      line,
      [...places].flatMap((place) => rows[place] ?? []),
      places.size > 1,
    );
  });

  const used = new Set([chosen, ...rivals].flatMap((alignment) => alignment?.rows ?? []));
  const leftover = rows.filter((_, index) => !used.has(index));
  const repeated = leftover.flatMap((row) => {
    const named = lines.find((line) => isNamedOnItsLine(row, line));
    return named === undefined ? [] : fill(named, [row]).filter(({ ways }) => ways.length === 1);
  });
  const unused = [...leftover, ...all.slice(MAX_TABLE_ROWS)].filter(
    (row) => !repeated.some((repeat) => repeat.row === row),
  );
  const missing = lines.filter((line) => !line.isForeign && !filled.some((found) => found.line === line));
  const gaps = fillGaps(layout, printed, filled, unused);
  const figures = filled[0]?.row.figures[0]?.start ?? to;
  // A figure that found no line may belong to one of those.
  const empty = gaps.unused.length > 0 ? [] : emptyLines(layout, missing, printed, { from, figures, to });
  return { ...gaps, missing, empty, repeated };
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
  const headings = columnsOfHeadings(layout, from, rows[0]?.figures[0]?.start ?? from, labels);
  return completeRows(layout, rows, width, [columnsOfRows(layout, full), headings]);
}
