import { INK } from "./ink.ts";
import { round } from "./round.ts";
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
      <BreakUpright x={x} top={top} bottom={bottom} />
      <text
        x={round(fitsRight ? x + 4 : x - 4)}
        y={top}
        dy="0.8em"
        textAnchor={fitsRight ? "start" : "end"}
        fill={INK.soft}
      >
        {label}
      </text>
    </g>
  );
}

/** The upright alone, where there is no room for its name. */
export function BreakUpright({ x, top, bottom }: Pick<BreakLineProps, "x" | "top" | "bottom">) {
  return <path d={`M${round(x)},${round(top)}V${round(bottom)}`} stroke={INK.soft} strokeDasharray="3 3" />;
}

interface BreakAcrossProps {
  y: number;
  right: number;
  label: string;
  lineHeight: number;
}

/** The same between rows that are years: a dashed line, named above it. */
export function BreakAcross({ y, right, label, lineHeight }: BreakAcrossProps) {
  return (
    <g>
      <path d={`M0,${round(y)}H${round(right)}`} stroke={INK.soft} strokeDasharray="3 3" />
      <text x={round(right)} y={round(y - lineHeight / 2)} dy="0.35em" textAnchor="end" fill={INK.soft}>
        {label}
      </text>
    </g>
  );
}
