import type { Interval } from "#lib/domain/indicators/wilson-interval.ts";
import { binomialAtMost } from "./binomial.ts";

/** Two and three standard deviations' worth of chance, as funnel plots have it. */
export const FUNNEL_LEVELS = [95, 99.8] as const;
export type FunnelLevel = (typeof FUNNEL_LEVELS)[number];

/**
 * Between which rates, in percent, chance alone keeps a body with `base` cases whose true rate is the group's: exact binomial limits, drawn
 * straight between the steps so that the funnel is a curve (Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in
 * Medicine 2005, appendix). The upper limit is the lower one of the complement, so that a body lies outside exactly where the chance of a rate
 * as extreme is below the level's tail. Null without cases or for a rate outside 0 … 100.
 */
export function funnelLimits(rate: number, base: number, level: FunnelLevel): Interval | null {
  if (!(base >= 1) || rate < 0 || rate > 100) return null;
  const tail = tailOf(level);
  const trials = Math.round(base);
  return {
    low: lowerLimit(tail, trials, rate / 100),
    high: 100 - lowerLimit(tail, trials, 1 - rate / 100),
  };
}

/** The chance left on each side of a level's limits. */
export function tailOf(level: FunnelLevel): number {
  return (1 - level / 100) / 2;
}

function lowerLimit(tail: number, trials: number, share: number): number {
  let low = 0;
  let high = trials;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialAtMost(middle, trials, share) >= tail) high = middle;
    else low = middle + 1;
  }
  const reached = binomialAtMost(low, trials, share);
  const before = binomialAtMost(low - 1, trials, share);
  const overshoot = reached > before ? (reached - tail) / (reached - before) : 0;
  return Math.max(0, (100 * (low - overshoot)) / trials);
}
