import type { FieldPoint } from "#lib/domain/views/chart/field-spec.ts";
import type { AxisFrame } from "./axis-frame.ts";
import { isMine, isQuiet } from "./emphasis.ts";
import { INK } from "./ink.ts";
import { Marker } from "./marker.tsx";
import { outermost } from "./outermost.ts";
import { placeNames } from "./place-names.ts";
import { pointData } from "./point-data.ts";
import { round } from "./round.ts";

interface FieldPointsProps {
  points: readonly FieldPoint[];
  frame: AxisFrame;
  width: number;
  fontSize: number;
  /** Whether those farthest from the middle are named where nothing else says whom to name. */
  namesOutermost?: boolean;
}

/** So few are all named. */
const FEW = 12;
/** Of more, so many of the outermost. */
const OUTERMOST = 10;

/** The dots of a field. Mine and what lies outside the limits have a mark of their own and are named, as far as there is room. */
export function FieldPoints({ points, frame, width, fontSize, namesOutermost = false }: FieldPointsProps) {
  const placed = points
    .flatMap((point) =>
      point.number === null || point.across === null
        ? []
        : [{ point, key: point.key, name: point.name, x: frame.x(point.across), y: frame.y(point.number) }],
    )
    .toSorted((a, b) => weight(a.point) - weight(b.point));
  const marked = placed.filter(({ point }) => placed.length <= FEW || weight(point) > 0).toReversed();
  const named = [
    ...marked,
    ...(namesOutermost ? outermost(placed, OUTERMOST).filter((dot) => !marked.includes(dot)) : []),
  ];
  const names = placeNames(named, placed, fontSize, {
    left: frame.left + 2,
    right: width,
    top: frame.top - fontSize * 0.6,
    bottom: frame.bottom - 2,
  });
  return (
    <>
      {placed.map(({ point, x, y }) => (
        <Marker
          key={point.key}
          x={x}
          y={y}
          {...LOOKS[weight(point)]}
          fill={isQuiet(point) ? "hollow" : "solid"}
          data={pointData(point)}
        />
      ))}
      {names.map(({ key, name, textX, textY, anchor }) => (
        <text
          key={key}
          x={round(textX)}
          y={round(textY)}
          dy="0.35em"
          textAnchor={anchor}
          stroke={INK.paper}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {name}
        </text>
      ))}
    </>
  );
}

const LOOKS = [
  { shape: "circle", color: INK.edge },
  { shape: "triangle", color: INK.outlier },
  { shape: "diamond", color: INK.first },
] as const;

function weight(point: FieldPoint): 0 | 1 | 2 {
  if (isMine(point)) return 2;
  return point.flags?.includes("outlier") === true ? 1 : 0;
}
