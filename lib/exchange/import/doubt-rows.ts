import type { Template } from "#lib/domain/templates/types.ts";
import type { FigureRow } from "./chunk-runs.ts";
import type { Layout } from "./layout.ts";
import { type Equation, equationsOf } from "./line-equations.ts";
import { lineNumbers } from "./line-numbers.ts";
import type { FilledLine, TableReading } from "./table-reading.ts";

/** So many rows of figures without a place show that the source scattered the table. */
const SCATTERED = 3;

/**
 * A line of running words whose own sum fails while figures without a place stand right beside it was misread: a cell too
 * narrow for its figure prints it on two lines. It is not certain then, whatever its figures seem to say; nor is a line that
 * lacks figures in a table that the source scattered.
 */
export function doubtRows(layout: Layout, template: Template, reading: TableReading): TableReading {
  const loose = reading.unused.filter(({ isGrid }) => !isGrid).map(startOf);
  if (loose.length === 0) return reading;
  const starts = reading.lines.map(({ row }) => startOf(row)).sort((a, b) => a - b);
  const equations = equationsOf(template);
  return {
    ...reading,
    lines: reading.lines.map((filled) => {
      const at = starts.indexOf(startOf(filled.row));
      const [before = Number.NEGATIVE_INFINITY, after = Number.POSITIVE_INFINITY] = [
        starts[at - 1],
        starts[at + 1],
      ];
      const isBeside = loose.some((start) => start > before && start < after);
      const isShort =
        loose.length >= SCATTERED &&
        filled.row.figures.filter(({ isBlank }) => !isBlank).length < filled.line.cells.length;
      const isDoubtful = isShort || (isBeside && failsItsSum(layout, template, filled, equations));
      if (filled.row.isGrid || !isDoubtful) return filled;
      return { ...filled, ways: [], isDoubtful: true };
    }),
  };
}

function startOf({ figures }: FigureRow): number {
  return figures[0]?.start ?? 0;
}

function failsItsSum(
  layout: Layout,
  template: Template,
  { line, ways }: FilledLine,
  equations: readonly Equation[],
): boolean {
  const [only, ...others] = ways;
  if (only === undefined || others.length > 0) return false;
  const numbers = lineNumbers(layout, template, line, only);
  const sum = (keys: readonly string[]) =>
    keys.reduce((all, key) => all + (numbers.get(key) ?? Number.NaN), 0);
  return equations.some(({ plus, minus }) => {
    const difference = sum(plus) - sum(minus);
    return !Number.isNaN(difference) && difference !== 0;
  });
}
