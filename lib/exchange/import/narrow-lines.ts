/** An equation over lines: what is known of it, and what each reading of each line adds; NaN leaves it open. */
export interface Sum {
  readonly fixed: number;
  readonly terms: ReadonlyMap<number, readonly number[]>;
}

const MOST_ROUNDS = 30;

/**
 * Takes away readings that no choice of the other lines can complete, equation by equation, until nothing changes. Null
 * where a line is left without any: then some figure of the report is wrong.
 */
export function narrowLines(
  ways: ReadonlyMap<number, readonly number[]>,
  sums: readonly Sum[],
): ReadonlyMap<number, readonly number[]> | null {
  const kept = new Map(ways);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isChanged = false;
    for (const { fixed, terms } of sums) {
      const ranges = [...terms].map(([line, added]) => ({
        line,
        added,
        ...rangeOf(kept.get(line) ?? [], added),
      }));
      const least = ranges.reduce((all, range) => all + range.least, fixed);
      const most = ranges.reduce((all, range) => all + range.most, fixed);
      if (Number.isNaN(least) || Number.isNaN(most)) continue;
      for (const { line, added, ...own } of ranges) {
        const before = kept.get(line) ?? [];
        const [low, high] = [least - own.least, most - own.most];
        // An open total elsewhere makes the sum of the others endless: nothing can be told then.
        if (Number.isNaN(low) || Number.isNaN(high)) continue;
        const after = before.filter((way) => {
          const value = added[way] ?? Number.NaN;
          return Number.isNaN(value) || (low + value <= 0 && high + value >= 0);
        });
        if (after.length === 0) return null;
        if (after.length < before.length) {
          kept.set(line, after);
          isChanged = true;
        }
      }
    }
    if (!isChanged) break;
  }
  return kept;
}

function rangeOf(
  ways: readonly number[],
  added: readonly number[],
): { readonly least: number; readonly most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const way of ways) {
    const value = added[way] ?? Number.NaN;
    if (Number.isNaN(value)) return { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, most };
}
