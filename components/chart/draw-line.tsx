import { scaleLinear } from "d3-scale";
import type { LineSpec } from "#lib/domain/views/chart/years-spec.ts";
import { BreakLine } from "./break-line.tsx";
import { drawFacets } from "./draw-facets.tsx";
import type { Drawing, Room } from "./drawing.ts";
import { EndLabels } from "./end-labels.tsx";
import { formatTick } from "./format-number.ts";
import { INK } from "./ink.ts";
import { Key, layOutKey } from "./key.tsx";
import { layOutEndLabels } from "./lay-out-end-labels.ts";
import { NumberAxis } from "./number-axis.tsx";
import { axisTicks, numberScale, numbersOf } from "./number-scale.ts";
import { PointLabels } from "./point-labels.tsx";
import { round } from "./round.ts";
import { SeriesLine } from "./series-line.tsx";
import { MOST_SERIES, seriesLooks } from "./series-look.ts";
import { textWidth } from "./text-width.ts";
import { YearAxis } from "./year-axis.tsx";

/** Up to six series over years. The wide drawing names its lines at their ends, the narrow one in a key above. */
export function drawLine(spec: LineSpec, room: Room): Drawing {
  const { years, series, breaks, scale } = spec;
  if (series.length > MOST_SERIES) {
    const panels = series.map((one) => ({ key: one.key, name: one.name, series: [one] }));
    return drawFacets({ type: "facets", years, panels, breaks, scale }, room);
  }
  const { size, width, fontSize } = room;
  const looks = seriesLooks(series);
  const isKeyed = size === "narrow" && series.length > 1;
  const key = layOutKey(
    series.flatMap(({ key, name }, index) => {
      const look = looks[index];
      return isKeyed && look !== undefined ? { key, words: name, swatch: { kind: "line", look } } : [];
    }),
    width,
    fontSize,
  );
  // The names of breaks stand above the highest figure and its label.
  const top = key.height + fontSize * (breaks.length > 0 ? 3.4 : 2.2);
  const height = top - fontSize * 2.2 + (size === "wide" ? 340 : 260);
  const bottom = height - fontSize * 2.2;
  const y = numberScale(numbersOf(series), scale, [bottom, top]);
  const ticks = axisTicks(y, scale, 4);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(formatTick(tick, scale)))) * fontSize) + 8;
  const ends =
    size === "wide" ? layOutEndLabels(series, y, fontSize, [top, bottom]) : { labels: [], width: 14 };
  const right = width - ends.width - (size === "wide" ? 30 : 16);
  const x = scaleLinear()
    .domain([years[0] ?? 0, years.at(-1) ?? 0])
    .range([left + 20, right]);
  const [only, ...others] = series;
  const ofAll = breaks.filter(({ of }) => of === undefined);
  // The reader's own line lies on top of the others.
  const order = series.map((_, index) => index).toSorted((a, b) => rankOf(series[a]) - rankOf(series[b]));
  const marks = (
    <>
      <Key laidOut={key} y={0} />
      {ofAll.map(({ year }) => (
        <rect
          key={year}
          x={left}
          y={round(top - fontSize)}
          width={round(Math.max(0, x(year - 0.5) - left))}
          height={round(bottom - top + fontSize)}
          fill={INK.wash}
        />
      ))}
      <NumberAxis ticks={ticks} place={y} scale={scale} left={left} right={right + 8} />
      <YearAxis years={years} x={x} y={bottom} fontSize={fontSize} />
      {breaks.map((at) => (
        <BreakLine
          key={at.year}
          x={x(at.year - 0.5)}
          top={key.height + 4}
          bottom={bottom}
          label={at.label}
          fontSize={fontSize}
          right={right}
        />
      ))}
      {order.map((index) => {
        const line = series[index];
        const look = looks[index];
        return line === undefined || look === undefined ? null : (
          <SeriesLine key={line.key} series={line} breaks={breaks} look={look} x={x} y={y} />
        );
      })}
      {only === undefined || others.length > 0 ? null : (
        <PointLabels points={only.points} x={x} y={y} bottom={bottom} scale={scale} fontSize={fontSize} />
      )}
      <EndLabels labels={ends.labels} looks={looks} x={x} y={y} left={right + 12} fontSize={fontSize} />
    </>
  );
  return { height: Math.ceil(height), marks };
}

function rankOf(series: { readonly isMine?: boolean } | undefined): number {
  return series?.isMine === true ? 1 : 0;
}
