import type { FieldAxis, FieldPoint } from "#lib/domain/views/chart/field-spec.ts";

/** More dots than this lie upon each other, and weigh more than a drawing may. */
const MOST_POINTS = 150;
const COLUMNS = 18;
const ROWS = 11;

/**
 * The dots that stand for a very large group: in each field of a fine grid one, what is outside the limits before the rest. The shape of the whole and
 * whatever lies alone remain; what is left out would lie on a dot that is drawn. Small groups stay as they are.
 */
export function thinPoints(
  points: readonly FieldPoint[],
  { spacing = "even" }: Pick<FieldAxis, "spacing">,
): readonly FieldPoint[] {
  if (points.length <= MOST_POINTS) return points;
  const across = (point: FieldPoint) =>
    spacing === "root" ? Math.sqrt(Math.max(0, point.across ?? 0)) : (point.across ?? 0);
  const column = stepsOf(points.map(across), COLUMNS);
  const row = stepsOf(
    points.map(({ number }) => number ?? 0),
    ROWS,
  );
  const drawn = new Map<number, FieldPoint>();
  for (const point of points) {
    const field = column(across(point)) * ROWS + row(point.number ?? 0);
    const before = drawn.get(field);
    if (before === undefined || (isOutside(point) && !isOutside(before))) drawn.set(field, point);
  }
  return [...drawn.values()];
}

function isOutside({ flags = [] }: FieldPoint): boolean {
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
