import { Marker } from "./marker.tsx";
import { seriesLook } from "./series-look.ts";

/** Names the lines above a narrow chart, where there is no room beside them. */
export function SeriesKey({ names }: { names: readonly string[] }) {
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 pb-2 text-13 md:hidden print:hidden">
      {names.map((name, index) => {
        const { color, dash, marker } = seriesLook(index);
        return (
          <li key={name} className="flex items-center gap-1.5">
            <svg width="28" height="12" aria-hidden="true" className="shrink-0">
              <line
                x1="0"
                x2="28"
                y1="6"
                y2="6"
                stroke={color}
                strokeWidth="2"
                strokeDasharray={dash ?? "none"}
              />
              <Marker shape={marker} x={14} y={6} color={color} fill="solid" />
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
