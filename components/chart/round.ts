/** One decimal is finer than any screen and keeps the drawing small. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
