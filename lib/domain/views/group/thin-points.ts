import type { FieldAxis, FieldPoint } from "#lib/domain/views/chart/field-spec.ts";

/** More dots than this lie upon each other. */
const MOST_POINTS = 150;
/** So many of a larger group: each is drawn twice, with its name, its figure and its address, and a drawing has 5 kB. */
const MOST_DRAWN = 30;
/** The finest grid, as wide as high as the drawing, and by how much each next one is coarser. */
const COLUMNS = 18;
const ROWS = 11;
const COARSER = 0.93;

/**
 * The dots that stand for a very large group: in each field of a grid one, what is outside the limits before the rest. The shape of the whole and
 * whatever lies alone remain; what is left out would lie on a dot that is drawn. Small groups stay as they are.
 */
export function thinPoints<Point extends Dot>(
  points: readonly Point[],
  { spacing = "even" }: Pick<FieldAxis, "spacing">,
): readonly Point[] {
  if (points.length <= MOST_POINTS) return points;
  const across = (point: Dot) =>
    spacing === "root" ? Math.sqrt(Math.max(0, point.across ?? 0)) : (point.across ?? 0);
  const places = points.map((point) => ({ point, x: across(point), y: point.number ?? 0 }));
  let drawn: readonly Placed<Point>[] = places;
  for (let size = 1; drawn.length > MOST_DRAWN && size * ROWS >= 1; size *= COARSER) {
    const [columns, rows] = [Math.round(COLUMNS * size), Math.round(ROWS * size)];
    drawn = onePerField(drawn, columns, rows);
  }
  return drawn.map(({ point }) => point);
}

/** Where a dot lies; what else it says is written for those that are drawn. */
export type Dot = Pick<FieldPoint, "across" | "number" | "flags">;

interface Placed<Point extends Dot> {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
}

function onePerField<Point extends Dot>(
  places: readonly Placed<Point>[],
  columns: number,
  rows: number,
): readonly Placed<Point>[] {
  const column = stepsOf(
    places.map(({ x }) => x),
    columns,
  );
  const row = stepsOf(
    places.map(({ y }) => y),
    rows,
  );
  const drawn = new Map<number, Placed<Point>>();
  for (const place of places) {
    const field = column(place.x) * rows + row(place.y);
    const before = drawn.get(field);
    if (before === undefined || (isOutside(place.point) && !isOutside(before.point))) drawn.set(field, place);
  }
  return [...drawn.values()];
}

function isOutside({ flags = [] }: Dot): boolean {
  return flags.includes("outlier");
}

/** Which of so many equal steps between the least and the greatest a number is in. */
function stepsOf(numbers: readonly number[], steps: number): (number: number) => number {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) {
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }
  const width = (greatest - least) / steps || 1;
  return (number) => Math.min(steps - 1, Math.floor((number - least) / width));
}
