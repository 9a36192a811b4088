import { INK } from "./ink.ts";
import { round } from "./round.ts";
import type { MarkerShape } from "./series-look.ts";

interface MarkerProps {
  shape: MarkerShape;
  x: number;
  y: number;
  color: string;
  /** The first point after a break, and a figure on a small base, are drawn hollow. */
  fill: "solid" | "hollow";
  /** `pointData`: what a reader is told at this mark. */
  data?: object;
}

/** The outlines, about the middle of the mark. Every shape covers about the same area. */
const OUTLINES: Readonly<Record<Exclude<MarkerShape, "circle">, string>> = {
  square: "m-3.3,-3.3h6.6v6.6h-6.6z",
  triangle: "m0,-4.5l4.5,8h-9z",
  wedge: "m0,4.5l4.5,-8h-9z",
  diamond: "m0,-5l5,5l-5,5l-5,-5z",
  cross: "m-4,0h8m-4,-4v8",
};

/** The mark of a point. */
export function Marker({ shape, x, y, color, fill, data }: MarkerProps) {
  const paint = { stroke: color, strokeWidth: 1.5, fill: fill === "hollow" ? INK.paper : color, ...data };
  if (shape === "circle") return <circle cx={round(x)} cy={round(y)} r={3.5} {...paint} />;
  return (
    <path
      d={`M${round(x)},${round(y)}${OUTLINES[shape]}`}
      {...paint}
      {...(shape === "cross" ? { strokeWidth: 2.5 } : {})}
    />
  );
}
