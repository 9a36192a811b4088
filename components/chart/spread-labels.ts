/** Moves labels apart, as little as possible, so that none covers another; the order of the points is kept. */
export function spreadLabels<Label extends { readonly y: number; readonly height: number }>(
  labels: readonly Label[],
  top: number,
  bottom: number,
): readonly (Label & { readonly place: number })[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  const places: number[] = [];
  let free = top;
  for (const { y, height } of sorted) {
    const place = Math.max(y, free + height / 2);
    places.push(place);
    free = place + height / 2;
  }
  let limit = bottom;
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const height = sorted[index]?.height ?? 0;
    places[index] = Math.min(places[index] ?? 0, limit - height / 2);
    limit = (places[index] ?? 0) - height / 2;
  }
  return sorted.map((label, index) => ({ ...label, place: places[index] ?? label.y }));
}
