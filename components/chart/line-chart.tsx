import { scaleLinear } from "d3-scale";
import { BreakLine } from "./break-line.tsx";
import { ChartSvg } from "./chart-svg.tsx";
import { EndLabels } from "./end-labels.tsx";
import { layOutEndLabels } from "./lay-out-end-labels.ts";
import { NumberAxis } from "./number-axis.tsx";
import { axisTicks, numberScale } from "./number-scale.ts";
import { PointLabels } from "./point-labels.tsx";
import { SeriesLine } from "./series-line.tsx";
import { seriesLook } from "./series-look.ts";
import { textWidth } from "./text-width.ts";
import {
  CHART_SIZES,
  type ChartBreak,
  type ChartScale,
  type ChartSeries,
  type ChartSize,
  type ChartText,
} from "./types.ts";
import { YearAxis } from "./year-axis.tsx";

export interface LineChartProps extends ChartText {
  id: string;
  years: readonly number[];
  series: readonly ChartSeries[];
  breaks: readonly ChartBreak[];
  scale: ChartScale;
}

/** Up to six series over years. The wide drawing names its lines at their ends, the narrow one relies on the key above it. */
export function LineChart(props: LineChartProps & { size: ChartSize }) {
  const { id, years, series, breaks, scale, size, title, summary } = props;
  const { width, fontSize } = CHART_SIZES[size];
  const height = size === "wide" ? 340 : 260;
  const top = fontSize * 2.2;
  const bottom = height - fontSize * 2.2;
  const y = numberScale(series, scale, [bottom, top]);
  const ticks = axisTicks(y, scale, 4);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(scale.format(tick)))) * fontSize) + 8;
  const ends =
    size === "wide" ? layOutEndLabels(series, y, fontSize, [top, bottom]) : { labels: [], width: 14 };
  const right = width - ends.width - (size === "wide" ? 30 : 16);
  const x = scaleLinear()
    .domain([years[0] ?? 0, years.at(-1) ?? 0])
    .range([left + 20, right]);
  const only = series.length === 1 ? series[0] : undefined;
  return (
    <ChartSvg id={id} size={size} height={height} title={title} summary={summary}>
      <NumberAxis ticks={ticks} place={y} format={scale.format} left={left} right={right + 8} />
      <YearAxis years={years} x={x} y={bottom} fontSize={fontSize} />
      {breaks.map((at) => (
        <BreakLine
          key={at.year}
          x={x(at.year - 0.5)}
          top={4}
          bottom={bottom}
          label={at.label}
          fontSize={fontSize}
          right={right}
        />
      ))}
      {series.map((line, index) => (
        <SeriesLine
          key={line.key}
          points={line.points}
          breaks={breaks}
          look={seriesLook(index)}
          x={x}
          y={y}
        />
      ))}
      {only === undefined ? null : (
        <PointLabels points={only.points} x={x} y={y} format={scale.figure} fontSize={fontSize} />
      )}
      <EndLabels labels={ends.labels} x={x} y={y} left={right + 12} fontSize={fontSize} />
    </ChartSvg>
  );
}
