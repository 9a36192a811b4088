import { line } from "d3-shape";
import type { ChartBreak } from "#lib/domain/views/chart/chart-point.ts";
import type { ChartSeries } from "#lib/domain/views/chart/years-spec.ts";
import { Marker } from "./marker.tsx";
import { seriesData, yearPointData } from "./point-data.ts";
import { round } from "./round.ts";
import { breaksOfSeries, type DrawnPoint, segments } from "./segments.ts";
import type { SeriesLook } from "./series-look.ts";

interface SeriesLineProps {
  series: ChartSeries;
  breaks: readonly ChartBreak[];
  look: SeriesLook;
  x: (year: number) => number;
  y: (number: number) => number;
}

/** A series over the years: lines within its segments, a mark on every figure, nothing over gaps and breaks. */
export function SeriesLine({ series, breaks, look, x, y }: SeriesLineProps) {
  const path = line<DrawnPoint>()
    .x((point) => round(x(point.year)))
    .y((point) => round(y(point.number)));
  const runs = segments(series.points, breaksOfSeries(breaks, series.key));
  return (
    <g {...seriesData(series)}>
      {runs.map(({ points }) =>
        points.length > 1 ? (
          <path
            key={points[0]?.year}
            d={path(points) ?? ""}
            fill="none"
            stroke={look.color}
            strokeWidth={series.isMine === true ? 2.5 : 2}
            {...(look.dash === null ? {} : { strokeDasharray: look.dash })}
          />
        ) : null,
      )}
      {runs.flatMap(({ points, startsAfterBreak }) =>
        points.map((point, index) => (
          <Marker
            key={point.year}
            shape={look.marker}
            x={x(point.year)}
            y={y(point.number)}
            color={look.color}
            fill={startsAfterBreak && index === 0 ? "hollow" : "solid"}
            data={yearPointData(point)}
          />
        )),
      )}
    </g>
  );
}
