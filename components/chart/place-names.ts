import { textWidth } from "./text-width.ts";

interface Named {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedName extends Named {
  readonly anchor: "start" | "end" | "middle";
  readonly textX: number;
  readonly textY: number;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half of what a dot takes. */
const DOT = 5;

/**
 * Names beside their dots: right, left, above or below, the first place where a name stays inside and covers no other name and no dot.
 * A name that finds none is left out; the table has it.
 */
export function placeNames(
  named: readonly Named[],
  dots: readonly Pick<Named, "x" | "y">[],
  fontSize: number,
  inside: Bounds,
): readonly PlacedName[] {
  const taken: Bounds[] = dots.map(({ x, y }) => ({
    left: x - DOT,
    right: x + DOT,
    top: y - DOT,
    bottom: y + DOT,
  }));
  return named.flatMap((point) => {
    const width = textWidth(point.name) * fontSize;
    const half = fontSize * 0.65;
    for (const [anchor, dx, dy] of PLACES) {
      const textX = point.x + dx;
      const textY = point.y + dy;
      const left = anchor === "start" ? textX : anchor === "end" ? textX - width : textX - width / 2;
      const box = { left, right: left + width, top: textY - half, bottom: textY + half };
      if (isInside(box, inside) && !taken.some((other) => overlap(box, other))) {
        taken.push(box);
        return [{ ...point, anchor, textX, textY }];
      }
    }
    return [];
  });
}

const PLACES = [
  ["start", 9, 0],
  ["end", -9, 0],
  ["middle", 0, -13],
  ["middle", 0, 13],
  ["start", 7, -11],
  ["end", -7, -11],
  ["start", 7, 11],
  ["end", -7, 11],
] as const;

function isInside(box: Bounds, inside: Bounds): boolean {
  return (
    box.left >= inside.left &&
    box.right <= inside.right &&
    box.top >= inside.top &&
    box.bottom <= inside.bottom
  );
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
