/** Where a cell stands on the screen. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const STEPS = {
  ArrowUp: { from: (box: Box) => -box.top, to: (box: Box) => -box.bottom, beside: overlapsSideways },
  ArrowDown: { from: (box: Box) => box.bottom, to: (box: Box) => box.top, beside: overlapsSideways },
  ArrowLeft: { from: (box: Box) => -box.left, to: (box: Box) => -box.right, beside: overlapsUpright },
  ArrowRight: { from: (box: Box) => box.right, to: (box: Box) => box.left, beside: overlapsUpright },
} as const;

/** The next cell in the direction of an arrow key, judged by place and not by position in the row: cells have spans. */
export function neighbourCell<Place extends Box>(
  key: string,
  here: Box,
  all: readonly Place[],
): Place | null {
  if (!isArrow(key)) return null;
  const { from, to, beside } = STEPS[key];
  let nearest: Place | null = null;
  for (const place of all) {
    // A line's width of overlap is not "before".
    if (to(place) < from(here) - 2 || !beside(here, place)) continue;
    if (nearest === null || to(place) < to(nearest)) nearest = place;
  }
  return nearest;
}

function isArrow(key: string): key is keyof typeof STEPS {
  return key in STEPS;
}

function overlapsSideways(one: Box, other: Box): boolean {
  return one.left < other.right - 2 && other.left < one.right - 2;
}

function overlapsUpright(one: Box, other: Box): boolean {
  return one.top < other.bottom - 2 && other.top < one.bottom - 2;
}
