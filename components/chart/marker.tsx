import type { MarkerShape } from "./series-look.ts";

interface MarkerProps {
  shape: MarkerShape;
  x: number;
  y: number;
  color: string;
  /** The first point after a break is drawn hollow. */
  fill: "solid" | "hollow";
}

const SIZE = 4;

/** The mark of a point. Every shape covers about the same area. */
export function Marker({ shape, x, y, color, fill }: MarkerProps) {
  const paint = { stroke: color, strokeWidth: 1.5, fill: fill === "hollow" ? "var(--color-paper)" : color };
  const at = (points: readonly (readonly [number, number])[]) =>
    points.map(([dx, dy]) => `${round(x + dx)},${round(y + dy)}`).join(" ");
  switch (shape) {
    case "circle":
      return <circle cx={round(x)} cy={round(y)} r={SIZE - 0.5} {...paint} />;
    case "square":
      return <rect x={round(x - 3.25)} y={round(y - 3.25)} width={6.5} height={6.5} {...paint} />;
    case "triangle":
      return (
        <polygon
          points={at([
            [0, -4.5],
            [4.5, 3.5],
            [-4.5, 3.5],
          ])}
          {...paint}
        />
      );
    case "wedge":
      return (
        <polygon
          points={at([
            [0, 4.5],
            [4.5, -3.5],
            [-4.5, -3.5],
          ])}
          {...paint}
        />
      );
    case "diamond":
      return (
        <polygon
          points={at([
            [0, -5],
            [5, 0],
            [0, 5],
            [-5, 0],
          ])}
          {...paint}
        />
      );
    case "cross":
      return (
        <path
          d={`M${round(x - SIZE)},${round(y)}H${round(x + SIZE)}M${round(x)},${round(y - SIZE)}V${round(y + SIZE)}`}
          {...paint}
          strokeWidth={2.5}
        />
      );
  }
}

/** One decimal is finer than any screen and keeps the drawing small. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
