import { INK } from "./ink.ts";
import { round } from "./round.ts";

/** As wide as a solid mark of a point with its outline. */
const WIDTH = 8.5;

/** Dots that say nothing one by one, as one line of round ends. */
export function DotCloud({ dots }: { dots: readonly { readonly x: number; readonly y: number }[] }) {
  if (dots.length === 0) return null;
  return (
    <path
      d={dots.map(({ x, y }) => `M${round(x)},${round(y)}h.01`).join("")}
      fill="none"
      stroke={INK.edge}
      strokeWidth={WIDTH}
      strokeLinecap="round"
    />
  );
}
