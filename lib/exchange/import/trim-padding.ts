import type { Run } from "./figure.ts";

/**
 * Takes empty cells that pad a table row away: tables taken from a PDF have rows of different lengths. Where padding could
 * stand at either end, the rows that leave no doubt show on which side it is.
 */
export function trimPadding(runs: readonly Run[], width: number): readonly Run[] {
  const starts = new Set(
    runs.flatMap((run) => (windowStarts(run, width).length === 1 ? windowStarts(run, width) : [])),
  );
  return runs.map((run) => {
    const possible = windowStarts(run, width);
    const agreed = possible.filter((start) => starts.has(start));
    const [start] = possible.length === 1 ? possible : agreed;
    if (start === undefined || (possible.length > 1 && agreed.length > 1)) return run;
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
