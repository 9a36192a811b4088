import { round } from "./round.ts";

interface LinesOfTextProps {
  lines: readonly string[];
  x: number;
  /** The middle of all lines together. */
  y: number;
  lineHeight: number;
  anchor?: "start" | "middle" | "end";
  color?: string;
  weight?: "600";
}

/** A wrapped text, centred on a height. */
export function LinesOfText({ lines, x, y, lineHeight, anchor, color, weight }: LinesOfTextProps) {
  return lines.map((words, index) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: lines may say the same, and never move
      key={index}
      x={round(x)}
      y={round(y + (index - (lines.length - 1) / 2) * lineHeight)}
      dy="0.35em"
      textAnchor={anchor}
      fill={color}
      fontWeight={weight}
    >
      {words}
    </text>
  ));
}
