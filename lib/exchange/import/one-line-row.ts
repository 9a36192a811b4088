import type { FigureRow } from "./chunk-runs.ts";
import { compactLabel } from "./compact-label.ts";
import type { Run } from "./figure.ts";
import { MOST_SURPLUS } from "./join-figures.ts";
import { likenessOf } from "./likeness.ts";
import type { PrintedTable } from "./printed-lines.ts";

/**
 * The one row of a table printed in a single line (table 4), however the source divides it: one row, three tables of
 * five, headings between the figures, or groups side by side with the outcomes below each other.
 */
export function oneLineRow(printed: PrintedTable, runs: readonly Run[], width: number): readonly FigureRow[] {
  const whole = runs.find(({ figures }) => figures.length === width);
  if (whole !== undefined) return [whole];
  const turned = turnedRuns(printed, runs, width);
  if (turned !== null) return [turned];
  const wide = runs.find(({ figures, isGrid }) => isGrid && figures.length > width);
  if (wide !== undefined) return [wide];
  const [first] = runs;
  if (first === undefined) return [];
  const joined: FigureRow = {
    ...first,
    figures: runs.flatMap(({ figures }) => figures),
    isGrid: runs.every(({ isGrid }) => isGrid),
  };
  // A page number or two may stand between the figures; less than half of them are none of the table.
  const isRow = joined.figures.length * 2 > width && joined.figures.length <= width + MOST_SURPLUS;
  return [isRow || runs.length === 1 || areGroups(printed, runs) ? joined : longest(runs)];
}

/** One run for each group of the table, its digits run together: 行政复议 18009, 未经复议直接起诉 00000, …. */
function areGroups({ table }: PrintedTable, runs: readonly Run[]): boolean {
  const columns = table.blocks[0]?.columns.length ?? 0;
  const groups = table.blocks[0]?.rows.filter(({ kind }) => kind === "number").length ?? 0;
  const digits = ({ figures }: Run) => figures.reduce((sum, { start, end }) => sum + end - start, 0);
  return runs.length === groups && runs.every((run) => !run.isGrid && digits(run) >= columns);
}

function longest(runs: readonly Run[]): FigureRow {
  const size = ({ figures }: Run) => figures.reduce((sum, { start, end }) => sum + end - start, 0);
  return runs.reduce((a, b) => (size(b) > size(a) ? b : a));
}

/** One line for each column of the form, one figure in it for each row: read across. */
function turnedRuns(printed: PrintedTable, runs: readonly Run[], width: number): FigureRow | null {
  const columns = printed.table.blocks[0]?.columns ?? [];
  const height = columns.length;
  const [first] = runs;
  if (first === undefined || runs.length !== height || height * first.figures.length !== width) return null;
  const isTurned = runs.every(({ own, figures }, index) => {
    const label = compactLabel(columns[index]?.label["zh-Hans"] ?? "");
    return figures.length === first.figures.length && likenessOf(own, label) >= 0.6;
  });
  if (!isTurned) return null;
  const figures = first.figures.flatMap((_, group) =>
    runs.flatMap((run) => run.figures.slice(group, group + 1)),
  );
  return { ...first, figures };
}
