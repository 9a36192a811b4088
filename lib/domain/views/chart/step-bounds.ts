import type { StepBounds } from "./field-spec.ts";

/**
 * Bounds of five steps of equal width from 0 to the highest figure, rounded up to 1, 2, 2.5 or 5 of a power of ten, so that
 * a key can print them. Without any figure above 0 the steps are of one.
 */
export function stepBounds(numbers: readonly (number | null)[]): StepBounds {
  const highest = Math.max(0, ...numbers.flatMap((number) => number ?? []));
  const width = niceWidth(highest / 5);
  return [width, 2 * width, 3 * width, 4 * width];
}

/** The step of a figure, from 0 to 4. */
export function stepOf(number: number, bounds: StepBounds): number {
  return bounds.filter((bound) => number >= bound).length;
}

function niceWidth(width: number): number {
  if (width <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(width));
  const nice = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= width) ?? 10;
  return Number((nice * power).toPrecision(3));
}
