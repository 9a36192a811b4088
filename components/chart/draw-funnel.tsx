import { line } from "d3-shape";
import type { FunnelSpec } from "#lib/domain/views/chart/field-spec.ts";
import { axisFrame } from "./axis-frame.ts";
import type { Drawing, Room } from "./drawing.ts";
import { FieldAxes, footHeight } from "./field-axes.tsx";
import { FieldPoints } from "./field-points.tsx";
import { INK } from "./ink.ts";
import { Key, layOutKey } from "./key.tsx";
import { round } from "./round.ts";

type Limit = FunnelSpec["limits"][number]["points"][number];

const LIMIT_DASHES = ["6 3", null, "2 3"] as const;

/** Rates against the volumes they rest on, between the limits of chance: only what lies outside is unusual. */
export function drawFunnel({ points, x, y, centre, limits }: FunnelSpec, room: Room): Drawing {
  const { width, fontSize } = room;
  const key = layOutKey(
    [
      {
        key: "centre",
        words: centre.label,
        swatch: { kind: "rule", color: INK.first, dash: null },
      },
      ...limits.map((limit, index) => ({
        key: limit.key,
        words: limit.label,
        swatch: { kind: "rule", color: INK.soft, dash: LIMIT_DASHES[index] ?? null } as const,
      })),
    ],
    width,
    fontSize,
  );
  const drawn = points.filter(({ number, across }) => number !== null && across !== null);
  const frame = axisFrame(
    {
      across: [
        ...drawn.map(({ across }) => across),
        ...limits.flatMap((limit) => limit.points.map(({ across }) => across)),
      ],
      heights: [...drawn.map(({ number }) => number), centre.number],
      x,
      y,
    },
    room,
    key.height,
  );
  const [, highest = 100] = frame.y.domain();
  const within = (number: number) => round(frame.y(Math.min(Math.max(number, 0), highest)));
  const edge = (side: "low" | "high") =>
    line<Limit>()
      .x(({ across }) => round(frame.x(across)))
      .y((limit) => within(limit[side]));
  const marks = (
    <>
      <Key laidOut={key} y={0} />
      <FieldAxes frame={frame} xAxis={x} yAxis={y} fontSize={fontSize} />
      {limits.map((limit, index) => (
        <path
          key={limit.key}
          d={`${edge("low")(limit.points) ?? ""}${edge("high")(limit.points) ?? ""}`}
          fill="none"
          stroke={INK.soft}
          {...(LIMIT_DASHES[index] == null ? {} : { strokeDasharray: LIMIT_DASHES[index] })}
        />
      ))}
      <path
        d={`M${frame.left},${round(frame.y(centre.number))}H${frame.right}`}
        stroke={INK.first}
        strokeWidth={1.5}
      />
      <FieldPoints points={points} frame={frame} width={width} fontSize={fontSize} />
    </>
  );
  return { height: Math.ceil(frame.bottom + footHeight(frame, fontSize)), marks };
}
