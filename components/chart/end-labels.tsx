import type { EndLabel } from "./lay-out-end-labels.ts";
import { Marker, round } from "./marker.tsx";
import { seriesLook } from "./series-look.ts";

interface EndLabelsProps {
  labels: readonly EndLabel[];
  x: (year: number) => number;
  y: (number: number) => number;
  left: number;
  fontSize: number;
}

/** The names beside the ends of the lines, each with its mark; tied to the last figure by a hairline where that stands at the edge. */
export function EndLabels({ labels, x, y, left, fontSize }: EndLabelsProps) {
  return (
    <g>
      {labels.map(({ key, index, lines, year, number, place }) => (
        <g key={key}>
          {x(year) + 20 < left ? null : (
            <line
              x1={round(x(year) + 7)}
              y1={round(y(number))}
              x2={left}
              y2={round(place)}
              stroke={seriesLook(index).color}
              strokeOpacity="0.6"
            />
          )}
          <Marker
            shape={seriesLook(index).marker}
            x={left + 6}
            y={place}
            color={seriesLook(index).color}
            fill="solid"
          />
          {lines.map((words, line) => (
            <text
              key={words}
              x={left + 16}
              y={round(place + (line - (lines.length - 1) / 2) * fontSize * 1.25)}
              dy="0.35em"
            >
              {words}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
