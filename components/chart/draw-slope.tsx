import { scaleLinear } from "d3-scale";
import type { SlopeSpec } from "#lib/domain/views/chart/years-spec.ts";
import { BreakLine } from "./break-line.tsx";
import type { Drawing, Room } from "./drawing.ts";
import { INK } from "./ink.ts";
import { LinesOfText } from "./lines-of-text.tsx";
import { numberScale, numbersOf } from "./number-scale.ts";
import { round } from "./round.ts";
import { SeriesLine } from "./series-line.tsx";
import { MOST_SERIES, seriesLook, seriesLooks } from "./series-look.ts";
import { spreadLabels } from "./spread-labels.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** Two years side by side: the first figures at the left, names with the second figures and what became of them at the right. */
export function drawSlope({ years, series, breaks, scale }: SlopeSpec, room: Room): Drawing {
  const { size, width, fontSize, lineHeight } = room;
  const [first, second] = years;
  const looks =
    series.length > MOST_SERIES && !series.some(({ isMine }) => isMine === true)
      ? series.map(() => ({ ...seriesLook(0), color: INK.soft }))
      : seriesLooks(series);
  const leftRoom = size === "wide" ? 20 : 7;
  const rightRoom = size === "wide" ? 24 : 12.5;
  const words = series.map(({ name, change, points }) => {
    const [before, after] = [first, second].map((year) => points.find((point) => point.year === year));
    return {
      left: wrapText(before?.label ?? "", leftRoom),
      name: wrapText(name, rightRoom),
      figures: beside([after?.label ?? "", change], rightRoom),
      before,
      after,
    };
  });
  const rowHeights = words.map(
    ({ left, name, figures }) => Math.max(left.length, name.length + figures.length) * lineHeight + 5,
  );
  const needed = rowHeights.reduce((sum, height) => sum + height, 0);
  // The name of a break has a line of its own above the years.
  const top = fontSize * (breaks.length === 0 ? 2.6 : 4);
  const bottom = top + Math.max(size === "wide" ? 220 : 180, needed);
  const y = numberScale(numbersOf(series), scale, [bottom - 8, top + 8]);
  const leftWidth = Math.max(0, ...words.flatMap(({ left }) => left.map(textWidth))) * fontSize;
  const rightWidth =
    Math.max(0, ...words.flatMap(({ name, figures }) => [...name, ...figures].map(textWidth))) * fontSize;
  const leftEdge = leftWidth + 24;
  const rightEdge = Math.max(leftEdge + 60, Math.min(width - rightWidth - 24, leftEdge + 320));
  const x = scaleLinear().domain([first, second]).range([leftEdge, rightEdge]);
  const places = (side: "before" | "after") =>
    spreadLabels(
      words.map((word, index) => {
        const number = word[side]?.number ?? null;
        return { index, y: number === null ? bottom : y(number), height: rowHeights[index] ?? 0 };
      }),
      top - 8,
      bottom + 8,
    );
  const marks = (
    <>
      {years.map((year) => (
        <g key={year}>
          <path d={`M${round(x(year))},${round(top - 8)}V${round(bottom)}`} stroke={INK.line} />
          <text x={round(x(year))} y={round(top - 18)} textAnchor="middle" fill={INK.soft}>
            {year}
          </text>
        </g>
      ))}
      {breaks.map((at) => (
        <BreakLine
          key={at.year}
          x={(leftEdge + rightEdge) / 2}
          top={5}
          bottom={bottom}
          label={at.label}
          fontSize={fontSize}
          right={width}
        />
      ))}
      {series.map((one, index) => (
        <SeriesLine
          key={one.key}
          series={one}
          breaks={breaks}
          look={looks[index] ?? seriesLook(0)}
          x={x}
          y={y}
        />
      ))}
      {places("before").map(({ index, place, y: at }) => (
        <g key={series[index]?.key}>
          <Tie
            from={[leftEdge - 20, place]}
            to={[leftEdge - 6, at]}
            isDrawn={words[index]?.before?.number != null}
          />
          <LinesOfText
            lines={words[index]?.left ?? []}
            x={leftEdge - 22}
            y={place}
            lineHeight={lineHeight}
            anchor="end"
          />
        </g>
      ))}
      {places("after").map(({ index, place, y: at }) => {
        const { name = [], figures = [] } = words[index] ?? {};
        return (
          <g key={series[index]?.key}>
            <Tie
              from={[rightEdge + 6, at]}
              to={[rightEdge + 20, place]}
              isDrawn={words[index]?.after?.number != null}
            />
            <LinesOfText
              lines={name}
              x={rightEdge + 22}
              y={place - (figures.length * lineHeight) / 2}
              lineHeight={lineHeight}
              weight="600"
            />
            <LinesOfText
              lines={figures}
              x={rightEdge + 22}
              y={place + (name.length * lineHeight) / 2}
              lineHeight={lineHeight}
            />
          </g>
        );
      })}
    </>
  );
  return { height: Math.ceil(bottom + 16), marks };
}

/** The figure and its change on one line, or under each other where they do not fit. */
function beside(parts: readonly [string, string], room: number): readonly string[] {
  const line = parts.join("　");
  return textWidth(line) <= room ? [line] : parts.flatMap((part) => wrapText(part, room));
}

interface TieProps {
  from: readonly [number, number];
  to: readonly [number, number];
  isDrawn: boolean;
}

/** A hairline from a figure to its words, where these had to be moved. */
function Tie({ from, to, isDrawn }: TieProps) {
  if (!isDrawn) return null;
  return (
    <path
      d={`M${round(from[0])},${round(from[1])}L${round(to[0])},${round(to[1])}`}
      stroke={INK.edge}
      strokeOpacity="0.6"
    />
  );
}
