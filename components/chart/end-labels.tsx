import type { EndLabel } from "./lay-out-end-labels.ts";
import { LinesOfText } from "./lines-of-text.tsx";
import { Marker } from "./marker.tsx";
import { round } from "./round.ts";
import type { SeriesLook } from "./series-look.ts";

interface EndLabelsProps {
  labels: readonly EndLabel[];
  looks: readonly SeriesLook[];
  x: (year: number) => number;
  y: (number: number) => number;
  left: number;
  fontSize: number;
}

/**
 * The names beside the ends of the lines, each with its mark; tied to the last figure by a hairline where that stands at the edge. A line that is alone
 * and ends there needs neither.
 */
export function EndLabels({ labels, looks, x, y, left, fontSize }: EndLabelsProps) {
  return labels.map(({ key, index, lines, last, place, isMine }) => {
    const look = looks[index];
    if (look === undefined) return null;
    if (labels.length === 1 && last !== null && x(last.year) + 20 >= left)
      return <LinesOfText key={key} lines={lines} x={left + 2} y={place} lineHeight={fontSize * 1.25} />;
    return (
      <g key={key}>
        {last === null || x(last.year) + 20 < left ? null : (
          <path
            d={`M${round(x(last.year) + 7)},${round(y(last.number))}L${left},${round(place)}`}
            stroke={look.color}
            strokeOpacity="0.6"
          />
        )}
        <Marker
          shape={look.marker}
          x={left + 6}
          y={place}
          color={look.color}
          fill={last === null ? "hollow" : "solid"}
        />
        <LinesOfText
          lines={lines}
          x={left + 16}
          y={place}
          lineHeight={fontSize * 1.25}
          {...(isMine ? { weight: "600" as const } : {})}
        />
      </g>
    );
  });
}
