/**
 * The value below which a share of the numbers lies, between the two nearest by straight line (Hyndman and Fan's type 7, the default of R and of
 * spreadsheets), so that a half gives the ordinary median. NaN of none.
 */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle of a group and its middle half. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Fewer bodies have no quarters: their places would be those of single bodies. */
const FEWEST = 4;

/** The quartiles of a group's figures; null for fewer than four. */
export function quartiles(numbers: readonly number[]): Quartiles | null {
  if (numbers.length < FEWEST) return null;
  return { lower: quantile(numbers, 0.25), median: quantile(numbers, 0.5), upper: quantile(numbers, 0.75) };
}

/** The four quarters of a group by value, lowest first; equal values always share one. */
export const BANDS = ["lowest", "lower", "higher", "highest"] as const;
export type Band = (typeof BANDS)[number];

/** The quarter a figure lies in; what lies on a boundary belongs to the middle half, on the median to the higher of the two. */
export function bandOf(number: number, { lower, median, upper }: Quartiles): Band {
  if (number < lower) return "lowest";
  if (number > upper) return "highest";
  return number < median ? "lower" : "higher";
}
