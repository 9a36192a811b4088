import type { Figure } from "./figure.ts";
import type { RowTest } from "./row-sums.ts";

type Rows = readonly (readonly Figure[])[];

/** More rows than the longest table has are no table. */
const MOST_ROWS = 40;

/**
 * Cuts figures that stand one to a line into rows where only the sums tell how: some lines of a table may follow each
 * other row by row, others column by column. Null where no way or several ways satisfy every sum.
 */
export function rowsBySums(
  figures: readonly Figure[],
  width: number,
  { holds, wordsOf }: { readonly holds: RowTest; readonly wordsOf: (figure: Figure) => string },
): Rows | null {
  const count = figures.length / width;
  if (!Number.isInteger(count) || count > MOST_ROWS) return null;
  // From each row on: the different ways to the end, no more than two, because two already leave a doubt.
  const ways: Map<string, Rows>[] = Array.from({ length: count + 1 }, () => new Map());
  ways[count]?.set("", []);
  for (let from = count - 1; from >= 0; from--) {
    for (let height = 1; from + height <= count && (ways[from]?.size ?? 0) < 2; height++) {
      const block = byColumns(figures.slice(from * width, (from + height) * width), width);
      if (!block.every(holds)) continue;
      const words = block.map((row) => row.map(wordsOf).join(" ")).join("\n");
      for (const [rest, rows] of ways[from + height] ?? [])
        ways[from]?.set(`${words}\n${rest}`, [...block, ...rows]);
    }
  }
  const [only, ...others] = ways[0]?.values() ?? [];
  return only === undefined || others.length > 0 ? null : only;
}

/** The rows of a block printed column by column; a block of one row is the row itself. */
function byColumns(figures: readonly Figure[], width: number): Rows {
  const height = figures.length / width;
  return Array.from({ length: height }, (_, row) => figures.filter((_figure, at) => at % height === row));
}
