import { round } from "./marker.tsx";

interface NumberAxisProps {
  ticks: readonly number[];
  place: (number: number) => number;
  format: (number: number) => string;
  left: number;
  right: number;
}

/** Hairlines across the plot with their numbers at the left; the zero line is the base and stronger. */
export function NumberAxis({ ticks, place, format, left, right }: NumberAxisProps) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={right}
            y1={round(place(tick))}
            y2={round(place(tick))}
            stroke={tick === 0 ? "var(--color-edge)" : "var(--color-line)"}
          />
          <text x={left - 6} y={round(place(tick))} dy="0.35em" textAnchor="end" className="fill-ink-soft">
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
