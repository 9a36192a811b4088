import type { ColumnDefinition } from "#lib/domain/templates/types.ts";
import { compactLabel, compactRange } from "./compact-label.ts";
import type { Run } from "./figure.ts";
import type { Layout } from "./layout.ts";

/**
 * Takes empty cells that pad a table row away: tables taken from a PDF have rows of different lengths. Where padding could
 * stand at either end, the headings of the columns show where the figures begin, then the rows that leave no doubt.
 */
export function trimPadding(
  layout: Layout,
  runs: readonly Run[],
  columns: readonly ColumnDefinition[],
): readonly Run[] {
  const width = columns.length;
  const under = firstColumn(layout, columns);
  const certain = runs.map((run) =>
    run.isGrid && run.figures.length === width ? [0] : windowStarts(run, width),
  );
  const starts = new Set(certain.flatMap((possible) => (possible.length === 1 ? possible : [])));
  return runs.map((run) => {
    const possible = windowStarts(run, width);
    const agreed = possible.filter((start) => starts.has(start));
    const headed = possible.filter((start) => under !== null && run.figures[start]?.column === under);
    const [start] = possible.length === 1 ? possible : headed.length === 1 ? headed : agreed;
    if (start === undefined || (possible.length > 1 && headed.length !== 1 && agreed.length > 1)) return run;
    return { ...run, figures: run.figures.slice(start, start + width) };
  });
}

/** Where the cells of a line may begin in a row with too many cells, so that only empty ones stay outside. */
function windowStarts({ figures, isGrid }: Run, width: number): readonly number[] {
  if (!isGrid || figures.length <= width) return [];
  return figures.slice(0, figures.length - width + 1).flatMap((_, start) => {
    const outside = [...figures.slice(0, start), ...figures.slice(start + width)];
    return outside.every(({ isBlank }) => isBlank) ? [start] : [];
  });
}

/** The column of the grid over which the first heading stands, where the last one stands as far to its right as it should. */
function firstColumn(layout: Layout, columns: readonly ColumnDefinition[]): number | null {
  const wordings = (column: ColumnDefinition | undefined) =>
    column === undefined ? [] : [column.label["zh-Hans"], ...column.aliases].map(compactLabel);
  const [first, last] = [wordings(columns[0]), wordings(columns.at(-1))];
  for (const { cells } of layout.rows) {
    if (cells === null) continue;
    const words = cells.map(({ start, end }) => compactRange(layout.folded, start, end).text);
    const from = cells[words.findIndex((each) => first.includes(each))];
    const to = cells[words.findLastIndex((each) => last.includes(each))];
    if (from && to && to.column - from.column === columns.length - 1) return from.column;
  }
  return null;
}
