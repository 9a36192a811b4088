import { ChartSvg } from "./chart-svg.tsx";
import { round } from "./marker.tsx";
import { numberScale } from "./number-scale.ts";
import { textWidth } from "./text-width.ts";
import { CHART_SIZES, type ChartScale, type ChartSize, type ChartText } from "./types.ts";
import { wrapText } from "./wrap-text.ts";

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly number: number | null;
  /** The value as printed, with its base; or the mark of its absence with its meaning. */
  readonly label: string;
  /** quiet: on a base too small to be compared. */
  readonly emphasis: "full" | "quiet";
  /** Where chance alone would put a rate on a small base. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

export interface BarChartProps extends ChartText {
  id: string;
  bars: readonly Bar[];
  scale: ChartScale;
}

const BAR_HEIGHT = 14;

/** Bodies in one year, each with its name and value in words beside the bar. What has no figure has a row and no bar. */
export function BarChart({ id, bars, scale, title, summary, size }: BarChartProps & { size: ChartSize }) {
  const { width, fontSize } = CHART_SIZES[size];
  const lineHeight = fontSize * 1.3;
  const nameColumn = size === "wide" ? nameWidth(bars, fontSize) : 0;
  const left = nameColumn === 0 ? 0 : nameColumn + 12;
  const valueWidth = size === "wide" ? Math.max(...bars.map(({ label }) => textWidth(label) * fontSize)) : 0;
  const series = bars.map(({ key, name, number, interval }) => ({
    key,
    name,
    points: [number, interval?.high ?? null].map((value) => ({ year: 0, number: value, label: "" })),
  }));
  const x = numberScale(series, scale, [left, width - valueWidth - (size === "wide" ? 14 : 4)]);
  let top = 4;
  const rows = bars.map((bar) => {
    const lines = wrapText(bar.name, size === "wide" ? nameColumn / fontSize : width / fontSize);
    const above =
      size === "wide" ? 0 : (lines.length + (fitsBeside(lines, bar, width, fontSize) ? 0 : 1)) * lineHeight;
    const height = Math.max(size === "wide" ? lines.length * lineHeight : 0, BAR_HEIGHT) + above + 12;
    const row = {
      bar,
      lines,
      y: top,
      barTop: top + above + (size === "wide" ? (height - 12 - BAR_HEIGHT) / 2 : 4),
    };
    top += height;
    return row;
  });
  return (
    <ChartSvg id={id} size={size} height={Math.ceil(top)} title={title} summary={summary}>
      {rows.map(({ bar, lines, y, barTop }) => {
        const end = bar.number === null ? left : x(bar.number);
        const middle = barTop + BAR_HEIGHT / 2;
        const firstLine =
          size === "wide" ? middle - ((lines.length - 1) * lineHeight) / 2 : y + lineHeight / 2;
        const valueY = size === "wide" ? middle : barTop - 4 - lineHeight / 2;
        return (
          <g key={bar.key}>
            {lines.map((words, line) => (
              <text
                key={words}
                x={size === "wide" ? nameColumn : 0}
                y={round(firstLine + line * lineHeight)}
                dy="0.35em"
                textAnchor={size === "wide" ? "end" : "start"}
              >
                {words}
              </text>
            ))}
            <rect
              x={left}
              y={round(barTop)}
              width={round(end - left)}
              height={BAR_HEIGHT}
              fill={bar.emphasis === "full" ? "var(--color-series-1)" : "var(--color-edge)"}
            />
            {bar.interval === null ? null : (
              <path
                d={`M${round(x(bar.interval.low))},${round(middle)}H${round(x(bar.interval.high))}M${round(x(bar.interval.low))},${round(middle - 4)}v8M${round(x(bar.interval.high))},${round(middle - 4)}v8`}
                stroke="var(--color-ink)"
                strokeWidth="1.5"
                fill="none"
              />
            )}
            <text
              x={
                size === "wide"
                  ? round(Math.max(end, bar.interval === null ? 0 : x(bar.interval.high)) + 8)
                  : width
              }
              y={round(valueY)}
              dy="0.35em"
              textAnchor={size === "wide" ? "start" : "end"}
              className={bar.number === null ? "fill-ink-soft" : ""}
            >
              {bar.label}
            </text>
          </g>
        );
      })}
      <line x1={left} x2={left} y1={0} y2={Math.ceil(top) - 4} stroke="var(--color-edge)" />
    </ChartSvg>
  );
}

/** Names take at most 14 em beside the bars and are wrapped there. */
function nameWidth(bars: readonly Bar[], fontSize: number): number {
  return Math.ceil(Math.min(14, Math.max(...bars.map(({ name }) => textWidth(name)))) * fontSize) + 4;
}

/** On the narrow drawing the value stands at the right of the last line of the name, or below it. */
function fitsBeside(lines: readonly string[], { label }: Bar, width: number, fontSize: number): boolean {
  return (textWidth(lines.at(-1) ?? "") + textWidth(label) + 1) * fontSize <= width;
}
