import type { ChartPoint } from "#lib/domain/views/chart/chart-point.ts";
import type { StripSpec } from "#lib/domain/views/chart/rows-spec.ts";
import { AcrossAxis } from "./across-axis.tsx";
import { DotCloud } from "./dot-cloud.tsx";
import type { Drawing, Room } from "./drawing.ts";
import { isMine, isQuiet } from "./emphasis.ts";
import { INK } from "./ink.ts";
import { Key, layOutKey } from "./key.tsx";
import { LinesOfText } from "./lines-of-text.tsx";
import { Marker } from "./marker.tsx";
import { axisTicks, numberScale } from "./number-scale.ts";
import { pointData } from "./point-data.ts";
import { round } from "./round.ts";
import { type StackedDot, stackDots } from "./stack-dots.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const DOT = 8;
/** Of more dots in a row only mine, the quiet ones and so many at each end say what they are: the table has all, and each would be told four times on a page. */
const MOST_TOLD = 150;
const TOLD_AT_EACH_END = 12;

/** How a group spreads: every body a dot, stacked where they meet; mine with its name; median and middle half behind. */
export function drawStrip({ rows, scale }: StripSpec, room: Room): Drawing {
  const { width, fontSize, lineHeight } = room;
  const x = numberScale(
    rows.flatMap(({ points, median, quartiles }) => [
      ...points.map(({ number }) => number),
      median?.number,
      quartiles?.high,
    ]),
    scale,
    [10, width - 20],
  );
  let y = 0;
  const laidOut = rows.map((row) => {
    const heading = row.name === null ? [] : wrapText(row.name, width / fontSize);
    const mine = row.points.filter((point) => isMine(point));
    const dots = stackDots(row.points, x, DOT);
    const isUntold = untoldOf(dots);
    const levels = Math.max(1, ...dots.map(({ level }) => level + 1));
    const missing = mine.filter(({ number }) => number === null);
    const headingY = y + (heading.length * lineHeight) / 2;
    y += heading.length * lineHeight + (heading.length > 0 ? 4 : 0);
    const wordsY = y;
    const words = mine.map((point) => wrapText(`${point.name} ${point.label}`, width / fontSize));
    y += words.flat().length * lineHeight + 6;
    const top = y;
    y += levels * DOT + 8;
    const bottom = y;
    y += lineHeight * 1.6;
    const key = layOutKey(
      [
        ...(row.median === null
          ? []
          : [
              {
                key: "median",
                words: row.median.label,
                swatch: { kind: "rule", color: INK.text, dash: "5 3" } as const,
              },
            ]),
        ...(row.quartiles === null
          ? []
          : [
              {
                key: "quartiles",
                words: row.quartiles.label,
                swatch: { kind: "patch", color: INK.line } as const,
              },
            ]),
      ],
      width,
      fontSize,
    );
    const keyY = y;
    y += key.height + 10;
    return { row, heading, headingY, dots, isUntold, mine, missing, words, wordsY, top, bottom, key, keyY };
  });
  const ticks = axisTicks(x, scale, room.size === "wide" ? 6 : 4);
  const marks = laidOut.map(
    ({ row, heading, headingY, dots, isUntold, mine, words, wordsY, top, bottom, key, keyY }) => (
      <g key={row.key}>
        <LinesOfText lines={heading} x={0} y={headingY} lineHeight={lineHeight} weight="600" />
        {row.quartiles === null ? null : (
          <rect
            x={round(x(row.quartiles.low))}
            y={round(top)}
            width={round(x(row.quartiles.high) - x(row.quartiles.low))}
            height={round(bottom - top)}
            fill={INK.line}
          />
        )}
        <AcrossAxis
          ticks={ticks}
          place={x}
          scale={scale}
          top={bottom - 4}
          bottom={bottom}
          width={width}
          fontSize={fontSize}
        />
        <path d={`M10,${round(bottom)}H${width - 10}`} stroke={INK.edge} />
        {row.median === null ? null : (
          <path
            d={`M${round(x(row.median.number))},${round(top)}V${round(bottom)}`}
            stroke={INK.text}
            strokeWidth={1.5}
            strokeDasharray="5 3"
          />
        )}
        <DotCloud
          dots={dots.filter(isUntold).map(({ point, level }) => ({
            x: x(point.number),
            y: bottom - 6 - level * DOT,
          }))}
        />
        {dots
          .filter((dot) => !isUntold(dot))
          .toSorted((a, b) => Number(isMine(a.point)) - Number(isMine(b.point)))
          .map(({ point, level }) => (
            <Marker
              key={point.key}
              shape={isMine(point) ? "diamond" : "circle"}
              x={x(point.number)}
              y={bottom - 6 - level * DOT}
              color={isMine(point) ? INK.first : INK.edge}
              fill={isQuiet(point) ? "hollow" : "solid"}
              data={pointData(point)}
            />
          ))}
        <MineWords mine={mine} words={words} x={x} y={wordsY} width={width} fontSize={fontSize} />
        <Key laidOut={key} y={keyY} />
      </g>
    ),
  );
  return { height: Math.ceil(y), marks };
}

/** Of dots in order. */
function untoldOf(dots: readonly StackedDot[]): (dot: StackedDot) => boolean {
  const untold = new Set(dots.length > MOST_TOLD ? dots.slice(TOLD_AT_EACH_END, -TOLD_AT_EACH_END) : []);
  return (dot) => untold.has(dot) && !isMine(dot.point) && !isQuiet(dot.point);
}

interface MineWordsProps {
  mine: readonly ChartPoint[];
  words: readonly (readonly string[])[];
  x: (number: number) => number;
  y: number;
  width: number;
  fontSize: number;
}

/** Name and figure above the own dot, kept inside the drawing. */
function MineWords({ mine, words, x, y, width, fontSize }: MineWordsProps) {
  let top = y;
  return mine.map((point, index) => {
    const lines = words[index] ?? [];
    const half = (Math.max(0, ...lines.map(textWidth)) * fontSize) / 2;
    const middle = Math.min(Math.max(point.number === null ? half : x(point.number), half), width - half);
    const height = lines.length * fontSize * 1.3;
    top += height;
    return (
      <LinesOfText
        key={point.key}
        lines={lines}
        x={middle}
        y={top - height / 2}
        lineHeight={fontSize * 1.3}
        anchor="middle"
        weight="600"
      />
    );
  });
}
