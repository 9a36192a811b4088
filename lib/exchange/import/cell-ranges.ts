import type { CellKey } from "#lib/domain/templates/types.ts";
import type { Equation } from "./line-equations.ts";

export interface Range {
  readonly least: number;
  readonly most: number;
}

const MOST_ROUNDS = 12;

/** What the equations leave of the ranges of some cells; equations with a cell outside them say nothing. */
export function cellRanges(
  given: ReadonlyMap<CellKey, Range>,
  equations: readonly Equation[],
): ReadonlyMap<CellKey, Range> {
  const ranges = new Map(given);
  const telling = equations.filter(({ plus, minus }) => [...plus, ...minus].every((key) => given.has(key)));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isChanged = false;
    for (const { plus, minus } of telling) {
      for (const [own, other] of [
        [plus, minus],
        [minus, plus],
      ] as const) {
        const total = sumOf(ranges, other);
        const all = sumOf(ranges, own);
        for (const key of own) {
          const range = ranges.get(key);
          if (range === undefined) continue;
          const least = Math.max(range.least, total.least - (all.most - range.most));
          const most = Math.min(range.most, total.most - (all.least - range.least));
          // Ranges that exclude each other come from a mistake of the report: the cell keeps what it had.
          if (least > most || (least === range.least && most === range.most)) continue;
          ranges.set(key, { least, most });
          isChanged = true;
        }
      }
    }
    if (!isChanged) break;
  }
  return ranges;
}

function sumOf(ranges: ReadonlyMap<CellKey, Range>, keys: readonly CellKey[]): Range {
  let [least, most] = [0, 0];
  for (const key of keys) {
    least += ranges.get(key)?.least ?? 0;
    most += ranges.get(key)?.most ?? 0;
  }
  return { least, most };
}
