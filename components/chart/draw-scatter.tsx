import type { ScatterSpec } from "#lib/domain/views/chart/field-spec.ts";
import { axisFrame } from "./axis-frame.ts";
import type { Drawing, Room } from "./drawing.ts";
import { FieldAxes, footHeight } from "./field-axes.tsx";
import { FieldPoints } from "./field-points.tsx";

/** One figure against another. What lacks one of the two is not drawn; the table names it. */
export function drawScatter({ points, x, y }: ScatterSpec, room: Room): Drawing {
  const { width, fontSize } = room;
  const drawn = points.filter(({ number, across }) => number !== null && across !== null);
  const frame = axisFrame(
    {
      across: drawn.map(({ across }) => across),
      heights: drawn.map(({ number }) => number),
      x,
      y,
    },
    room,
    0,
  );
  const marks = (
    <>
      <FieldAxes frame={frame} xAxis={x} yAxis={y} fontSize={fontSize} />
      <FieldPoints points={points} frame={frame} width={width} fontSize={fontSize} namesOutermost />
    </>
  );
  return { height: Math.ceil(frame.bottom + footHeight(frame, fontSize)), marks };
}
