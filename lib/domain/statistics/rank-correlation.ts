/** Fewer pairs say nothing about how two figures go together. */
const FEWEST = 5;

/**
 * Spearman's coefficient of two figures of the same bodies: from −1 (the order turned around) to 1 (the same order), 0 for no relation; equal
 * figures take the middle of their places. Null for fewer than five pairs, or where one figure is the same everywhere.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < FEWEST) return null;
  const first = middlePlaces(pairs.map(([x]) => x));
  const second = middlePlaces(pairs.map(([, y]) => y));
  const mean = (pairs.length + 1) / 2;
  let together = 0;
  let [spreadFirst, spreadSecond] = [0, 0];
  for (const [index, place] of first.entries()) {
    const [dx, dy] = [place - mean, (second[index] ?? mean) - mean];
    together += dx * dy;
    spreadFirst += dx * dx;
    spreadSecond += dy * dy;
  }
  const spread = Math.sqrt(spreadFirst * spreadSecond);
  return spread === 0 ? null : together / spread;
}

function middlePlaces(numbers: readonly number[]): readonly number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const places = new Map<number, { first: number; last: number }>();
  for (const [index, number] of sorted.entries()) {
    places.set(number, { first: places.get(number)?.first ?? index + 1, last: index + 1 });
  }
  return numbers.map((number) => {
    const place = places.get(number);
    return place === undefined ? Number.NaN : (place.first + place.last) / 2;
  });
}
