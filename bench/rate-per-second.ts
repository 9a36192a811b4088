import { median } from "#lib/domain/indicators/median.ts";

/** As many at once as there are officers typing in the same second; bounded, and on this machine only. */
export const LANES = 8;
const ROUNDS = 5;
const ROUND_MS = 2_000;

/** How often a second a step was done over eight lanes, each doing one after the other: the median of five rounds of two seconds. */
export async function ratePerSecond(step: (lane: number) => Promise<void>): Promise<number> {
  await round(step, ROUND_MS / 2);
  const rates: number[] = [];
  for (let count = 0; count < ROUNDS; count += 1) rates.push(await round(step, ROUND_MS));
  return median(rates);
}

async function round(step: (lane: number) => Promise<void>, length: number): Promise<number> {
  const begun = performance.now();
  const counts = await Promise.all(
    Array.from({ length: LANES }, async (_, lane) => {
      let count = 0;
      while (performance.now() - begun < length) {
        await step(lane);
        count += 1;
      }
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - begun) / 1_000);
}
