/** Where a rate would lie in 95 of 100 draws of as many cases, in percent. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile for 95 %. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval for a share of `part` in `base` cases. It speaks of chance variation between cases, not of errors
 * in counting. Null where there is no share: no cases, or a part outside 0 … base.
 */
export function wilsonInterval(part: number, base: number): Interval | null {
  if (!(base > 0) || part < 0 || part > base) return null;
  const share = part / base;
  const spread = Z * Math.sqrt((share * (1 - share)) / base + Z ** 2 / (4 * base ** 2));
  const centre = share + Z ** 2 / (2 * base);
  const scale = 1 + Z ** 2 / base;
  return {
    low: part === 0 ? 0 : (100 * (centre - spread)) / scale,
    high: part === base ? 100 : (100 * (centre + spread)) / scale,
  };
}
