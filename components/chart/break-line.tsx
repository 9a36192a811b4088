import { round } from "./marker.tsx";
import { textWidth } from "./text-width.ts";

interface BreakLineProps {
  x: number;
  top: number;
  bottom: number;
  label: string;
  fontSize: number;
  /** The drawing's edge that the label must not cross. */
  right: number;
}

/** Where the form changed: a dashed upright, named at its head. */
export function BreakLine({ x, top, bottom, label, fontSize, right }: BreakLineProps) {
  const fitsRight = x + 4 + textWidth(label) * fontSize <= right;
  return (
    <g>
      <line
        x1={round(x)}
        x2={round(x)}
        y1={top}
        y2={bottom}
        stroke="var(--color-ink-soft)"
        strokeDasharray="3 3"
      />
      <text
        x={round(fitsRight ? x + 4 : x - 4)}
        y={top}
        dy="0.8em"
        textAnchor={fitsRight ? "start" : "end"}
        className="fill-ink-soft"
      >
        {label}
      </text>
    </g>
  );
}
