import { scaleLinear } from "d3-scale";
import { ChartSvg } from "./chart-svg.tsx";
import type { LineChartProps } from "./line-chart.tsx";
import { NumberAxis } from "./number-axis.tsx";
import { axisTicks, numberScale } from "./number-scale.ts";
import { SeriesLine } from "./series-line.tsx";
import { seriesLook } from "./series-look.ts";
import { textWidth } from "./text-width.ts";
import { CHART_SIZES, type ChartSize } from "./types.ts";
import { wrapText } from "./wrap-text.ts";
import { YearAxis } from "./year-axis.tsx";

const COLUMNS: Readonly<Record<ChartSize, number>> = { narrow: 2, wide: 3 };
const PLOT_HEIGHT: Readonly<Record<ChartSize, number>> = { narrow: 80, wide: 100 };

/** More than six series: a small panel for each, all on the same scale. */
export function FacetChart(props: LineChartProps & { size: ChartSize }) {
  const { id, years, series, breaks, scale, size, title, summary } = props;
  const { width, fontSize } = CHART_SIZES[size];
  const columns = COLUMNS[size];
  const panelWidth = width / columns;
  const left =
    Math.ceil(textWidth(scale.format(numberScale(series, scale, [0, 1]).domain()[1] ?? 0)) * fontSize) + 8;
  const names = series.map(({ name }) => wrapText(name, (panelWidth - left) / fontSize - 1));
  const headHeight = Math.max(...names.map((lines) => lines.length)) * fontSize * 1.3 + 10;
  const bottom = headHeight + PLOT_HEIGHT[size];
  const panelHeight = bottom + fontSize * 3;
  const y = numberScale(series, scale, [bottom, headHeight]);
  const ticks = axisTicks(y, scale, 2);
  const x = scaleLinear()
    .domain([years[0] ?? 0, years.at(-1) ?? 0])
    .range([left + 12, panelWidth - 22]);
  const ends = years.length > 2 ? [years[0] ?? 0, years.at(-1) ?? 0] : years;
  const height = Math.ceil(series.length / columns) * panelHeight;
  return (
    <ChartSvg id={id} size={size} height={height} title={title} summary={summary}>
      {series.map(({ key, points }, index) => (
        <g
          key={key}
          transform={`translate(${(index % columns) * panelWidth},${Math.floor(index / columns) * panelHeight})`}
        >
          {(names[index] ?? []).map((words, line) => (
            <text key={words} x={left} y={(line + 1) * fontSize * 1.3 - 3} fontWeight="600">
              {words}
            </text>
          ))}
          <NumberAxis ticks={ticks} place={y} format={scale.format} left={left} right={panelWidth - 12} />
          <YearAxis years={ends} x={x} y={bottom} fontSize={fontSize} />
          {breaks.map((at) => (
            <line
              key={at.year}
              x1={x(at.year - 0.5)}
              x2={x(at.year - 0.5)}
              y1={headHeight}
              y2={bottom}
              stroke="var(--color-ink-soft)"
              strokeDasharray="3 3"
            />
          ))}
          <SeriesLine points={points} breaks={breaks} look={seriesLook(0)} x={x} y={y} />
        </g>
      ))}
    </ChartSvg>
  );
}
