import { line } from "d3-shape";
import { Marker, round } from "./marker.tsx";
import { type DrawnPoint, segments } from "./segments.ts";
import type { SeriesLook } from "./series-look.ts";
import type { ChartBreak, ChartPoint } from "./types.ts";

interface SeriesLineProps {
  points: readonly ChartPoint[];
  breaks: readonly ChartBreak[];
  look: SeriesLook;
  x: (year: number) => number;
  y: (number: number) => number;
}

/** A series over the years: lines within its segments, a mark on every figure, nothing over gaps and breaks. */
export function SeriesLine({ points, breaks, look, x, y }: SeriesLineProps) {
  const path = line<DrawnPoint>()
    .x((point) => round(x(point.year)))
    .y((point) => round(y(point.number)));
  return (
    <g>
      {segments(points, breaks).map((segment) => (
        <g key={segment.points[0]?.year}>
          {segment.points.length > 1 ? (
            <path
              d={path(segment.points) ?? ""}
              fill="none"
              stroke={look.color}
              strokeWidth={2}
              {...(look.dash === null ? {} : { strokeDasharray: look.dash })}
            />
          ) : null}
          {segment.points.map((point, index) => (
            <Marker
              key={point.year}
              shape={look.marker}
              x={x(point.year)}
              y={y(point.number)}
              color={look.color}
              fill={segment.startsAfterBreak && index === 0 ? "hollow" : "solid"}
            />
          ))}
        </g>
      ))}
    </g>
  );
}
