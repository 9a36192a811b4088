interface Dot {
  readonly x: number;
  readonly y: number;
}

/** So many of the dots as lie farthest from the middle of them all, either way measured by how far the dots spread; the farthest first. */
export function outermost<D extends Dot>(dots: readonly D[], count: number): readonly D[] {
  const [across, down] = [spread(dots.map(({ x }) => x)), spread(dots.map(({ y }) => y))];
  return dots
    .map((dot) => ({ dot, far: Math.hypot(across(dot.x), down(dot.y)) }))
    .toSorted((a, b) => b.far - a.far)
    .slice(0, count)
    .map(({ dot }) => dot);
}

/** How far a place is from the median, in the half-width that holds half of all. */
function spread(places: readonly number[]): (place: number) => number {
  const middle = middleOf(places);
  const half = middleOf(places.map((place) => Math.abs(place - middle)));
  return (place) => Math.abs(place - middle) / (half === 0 ? 1 : half);
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
