import type { Figure } from "./figure.ts";
import type { Layout } from "./layout.ts";
import type { Equation } from "./line-equations.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** An equation within a line, by the places of its cells: the last is the sum of the others. */
interface RowSum {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

/** Whether figures can be a line of the table, as far as its sums tell. */
export type RowTest = (figures: readonly Figure[]) => boolean;

const PLAIN = /^\d{1,9}$/;

/** Tests rows by the equations that every line of a table has within itself; null for a table without any. */
export function rowTest(
  layout: Layout,
  lines: readonly PrintedLine[],
  equations: readonly Equation[],
): RowTest | null {
  const [first, ...others] = lines
    .filter(({ isForeign }) => !isForeign)
    .map((line) => sumsOf(line, equations));
  const common = (first ?? []).filter((sum) =>
    others.every((sums) => sums.some((other) => JSON.stringify(other) === JSON.stringify(sum))),
  );
  if (common.length === 0) return null;
  return (figures) => {
    const numbers = figures.map(({ start, end }) => {
      const words = layout.folded.slice(start, end).trim();
      return PLAIN.test(words) ? Number(words) : Number.NaN;
    });
    const sum = (places: readonly number[]) =>
      places.reduce((total, place) => total + (numbers[place] ?? Number.NaN), 0);
    return common.every(({ plus, minus }) => sum(plus) === sum(minus));
  };
}

function sumsOf({ cells }: PrintedLine, equations: readonly Equation[]): readonly RowSum[] {
  const places = new Map(cells.map(({ key }, place) => [key, place]));
  return equations.flatMap(({ plus, minus }) => {
    const at = (keys: readonly string[]) => keys.map((key) => places.get(key) ?? -1);
    const sum = { plus: at(plus), minus: at(minus) };
    return [...sum.plus, ...sum.minus].includes(-1) ? [] : [sum];
  });
}
