import { scaleLinear } from "d3-scale";
import type { ChartBreak } from "#lib/domain/views/chart/chart-point.ts";
import type { FacetsSpec } from "#lib/domain/views/chart/years-spec.ts";
import { BreakUpright } from "./break-line.tsx";
import type { ChartSize } from "./chart-size.ts";
import type { Drawing, Room } from "./drawing.ts";
import { formatTick } from "./format-number.ts";
import { INK } from "./ink.ts";
import { Key, layOutKey } from "./key.tsx";
import { LinesOfText } from "./lines-of-text.tsx";
import { NumberAxis } from "./number-axis.tsx";
import { axisTicks, numberScale, numbersOf } from "./number-scale.ts";
import { round } from "./round.ts";
import { SeriesLine } from "./series-line.tsx";
import { seriesLook, seriesLooks } from "./series-look.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";
import { YearAxis } from "./year-axis.tsx";

const COLUMNS: Readonly<Record<ChartSize, number>> = { narrow: 2, wide: 3 };
const PLOT_HEIGHT: Readonly<Record<ChartSize, number>> = { narrow: 80, wide: 100 };

/** Small panels, all on the same scale. Breaks are named once, in the key. */
export function drawFacets({ years, panels, breaks, scale }: FacetsSpec, room: Room): Drawing {
  const { size, width, fontSize, lineHeight } = room;
  const all = panels.flatMap(({ series }) => series);
  const kinds = [...new Map(all.map((series) => [series.key, series])).values()];
  const isKeyed = panels.some(({ series }) => series.length > 1);
  const looks = new Map(
    seriesLooks(kinds).map((look, index) => [kinds[index]?.key, isKeyed ? look : seriesLook(0)]),
  );
  const key = layOutKey(
    [
      ...(isKeyed
        ? kinds.map(({ key, name }) => ({
            key,
            words: name,
            swatch: { kind: "line", look: looks.get(key) ?? seriesLook(0) } as const,
          }))
        : []),
      ...breaks.map(({ year, label }) => ({
        key: String(year),
        words: label,
        swatch: { kind: "rule", color: INK.soft, dash: "3 3" } as const,
      })),
    ],
    width,
    fontSize,
  );
  const columns = COLUMNS[size];
  const panelWidth = width / columns;
  const widest = formatTick(numberScale(numbersOf(all), scale, [0, 1]).domain()[1] ?? 0, scale);
  const left = Math.ceil(textWidth(widest) * fontSize) + 8;
  const names = panels.map(({ name, series }) =>
    wrapText(
      series.some(({ points }) => points.some(({ number }) => number !== null))
        ? name
        : `${name} ${series[0]?.points.at(-1)?.label ?? ""}`,
      (panelWidth - left) / fontSize - 1,
    ),
  );
  const plotHeight = PLOT_HEIGHT[size];
  const y = numberScale(numbersOf(all), scale, [plotHeight, 0]);
  const ticks = axisTicks(y, scale, 2);
  const x = scaleLinear()
    .domain([years[0] ?? 0, years.at(-1) ?? 0])
    .range([left + 12, panelWidth - 22]);
  const ends = years.length > 2 ? [years[0] ?? 0, years.at(-1) ?? 0] : years;
  // Every row of panels has the head its longest name needs.
  const plotTops: number[] = [];
  let height = key.height;
  for (let first = 0; first < panels.length; first += columns) {
    const most = Math.max(...names.slice(first, first + columns).map((lines) => lines.length));
    const plotTop = height + most * lineHeight + 10;
    plotTops.push(plotTop);
    height = plotTop + plotHeight + fontSize * 3;
  }
  const marks = (
    <>
      <Key laidOut={key} y={0} />
      {panels.map((panel, index) => (
        <g
          key={panel.key}
          transform={`translate(${round((index % columns) * panelWidth)},${round(plotTops[Math.floor(index / columns)] ?? 0)})`}
        >
          <LinesOfText
            lines={names[index] ?? []}
            x={left}
            y={-10 - ((names[index]?.length ?? 0) * lineHeight) / 2}
            lineHeight={lineHeight}
            weight="600"
          />
          <NumberAxis ticks={ticks} place={y} scale={scale} left={left} right={panelWidth - 12} />
          <YearAxis years={ends} x={x} y={plotHeight} fontSize={fontSize} />
          {breaksOfPanel(breaks, panel).map(({ year }) => (
            <BreakUpright key={year} x={x(year - 0.5)} top={0} bottom={plotHeight} />
          ))}
          {panel.series.map((series) => (
            <SeriesLine
              key={series.key}
              series={series}
              breaks={breaks}
              look={looks.get(series.key) ?? seriesLook(0)}
              x={x}
              y={y}
            />
          ))}
        </g>
      ))}
    </>
  );
  return { height: Math.ceil(height), marks };
}

function breaksOfPanel(breaks: readonly ChartBreak[], { series }: FacetsSpec["panels"][number]) {
  return breaks.filter(({ of }) => of === undefined || series.some(({ key }) => of.includes(key)));
}
