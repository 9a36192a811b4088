import { median } from "#lib/domain/indicators/median.ts";

const ROUNDS = 9;
const ROUND_MS = 150;

/**
 * Milliseconds of one run of each work, as the median over rounds. The rounds of all works alternate, so that whatever else the
 * machine does weighs on all of them alike; each work is warm before the first round.
 */
export function timeRounds<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works).filter((name): name is Name => name in works);
  const repetitions = new Map(names.map((name) => [name, repetitionsOf(works[name])]));
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const count = repetitions.get(name) ?? 1;
      times.get(name)?.push(timeOf(works[name], count) / count);
    }
  }
  const medians = names.map((name) => [name, median(times.get(name) ?? [])] as const);
  return Object.fromEntries(medians) as Record<Name, number>;
}

function timeOf(work: () => unknown, count: number): number {
  const begun = performance.now();
  for (let run = 0; run < count; run += 1) work();
  return performance.now() - begun;
}

/** How often a work runs in a round; finding out warms it. */
function repetitionsOf(work: () => unknown): number {
  let count = 1;
  while (timeOf(work, count) < ROUND_MS && count < 1_000_000) count *= 2;
  return count;
}
