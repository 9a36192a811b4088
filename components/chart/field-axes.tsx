import type { FieldAxis } from "#lib/domain/views/chart/field-spec.ts";
import { AcrossAxis } from "./across-axis.tsx";
import type { AxisFrame } from "./axis-frame.ts";
import { INK } from "./ink.ts";
import { LinesOfText } from "./lines-of-text.tsx";
import { NumberAxis } from "./number-axis.tsx";

interface FieldAxesProps {
  frame: AxisFrame;
  xAxis: FieldAxis;
  yAxis: FieldAxis;
  fontSize: number;
}

/** Both axes with their names: the upright's above it, the other's beneath. */
export function FieldAxes({ frame, xAxis, yAxis, fontSize }: FieldAxesProps) {
  const { x, y, xTicks, yTicks, left, right, top, bottom, xTitle, yTitle } = frame;
  const lineHeight = fontSize * 1.3;
  return (
    <>
      <NumberAxis ticks={yTicks} place={y} scale={yAxis.scale} left={left} right={right} />
      <AcrossAxis
        ticks={xTicks}
        place={x}
        scale={xAxis.scale}
        top={top}
        bottom={bottom}
        width={right + 16}
        fontSize={fontSize}
      />
      <LinesOfText
        lines={yTitle}
        x={0}
        y={top - fontSize - (yTitle.length * lineHeight) / 2}
        lineHeight={lineHeight}
        color={INK.soft}
      />
      <LinesOfText
        lines={xTitle}
        x={right}
        y={bottom + fontSize * 1.9 + (xTitle.length * lineHeight) / 2}
        lineHeight={lineHeight}
        anchor="end"
        color={INK.soft}
      />
    </>
  );
}

/** How far beneath the plot the axis and its name reach. */
export function footHeight({ xTitle }: AxisFrame, fontSize: number): number {
  return fontSize * 2.2 + xTitle.length * fontSize * 1.3;
}
