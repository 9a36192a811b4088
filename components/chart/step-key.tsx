import type { ChartScale } from "#lib/domain/views/chart/chart-point.ts";
import type { StepBounds } from "#lib/domain/views/chart/field-spec.ts";
import { formatTick } from "./format-number.ts";
import { INK, stepInk } from "./ink.ts";
import { round } from "./round.ts";
import { textWidth } from "./text-width.ts";

interface StepKeyProps {
  bounds: StepBounds;
  scale: ChartScale;
  width: number;
  fontSize: number;
}

export const STEP_KEY_HEIGHT = 40;

/** The five steps as a rule with the bounds beneath it; beneath the first end stands 0. */
export function StepKey({ bounds, scale, width, fontSize }: StepKeyProps) {
  const step = Math.min(72, (width - textWidth(formatTick(bounds[3], scale)) * fontSize) / 5);
  return (
    <>
      {[0, 1, 2, 3, 4].map((index) => (
        <rect
          key={index}
          x={round(index * step)}
          y={0}
          width={round(step)}
          height={12}
          fill={stepInk(index).surface}
          stroke={INK.edge}
        />
      ))}
      {[0, ...bounds].map((bound, index) => (
        <text
          key={bound}
          x={round(index * step)}
          y={12}
          dy="1.2em"
          textAnchor={index === 0 ? "start" : "middle"}
          fill={INK.soft}
        >
          {formatTick(bound, scale)}
        </text>
      ))}
    </>
  );
}
