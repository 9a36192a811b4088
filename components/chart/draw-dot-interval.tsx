import type { DotIntervalSpec } from "#lib/domain/views/chart/rows-spec.ts";
import { AcrossAxis } from "./across-axis.tsx";
import type { Drawing, Room } from "./drawing.ts";
import { emphasisOf, isMine, isQuiet } from "./emphasis.ts";
import { INK } from "./ink.ts";
import { IntervalMark } from "./interval-mark.tsx";
import { Key, layOutKey } from "./key.tsx";
import { layOutRows } from "./lay-out-rows.ts";
import { LinesOfText } from "./lines-of-text.tsx";
import { Marker } from "./marker.tsx";
import { axisTicks, numberScale } from "./number-scale.ts";
import { pointData } from "./point-data.ts";
import { round } from "./round.ts";
import { RowWords } from "./row-words.tsx";
import { wrapText } from "./wrap-text.ts";

const MARK_HEIGHT = 10;

/** A dot for each body with the interval chance would leave it in, under the heading of its band; no ordinals. */
export function drawDotInterval({ bands, median, scale }: DotIntervalSpec, room: Room): Drawing {
  const { width, fontSize, lineHeight } = room;
  const key = layOutKey(
    median === null
      ? []
      : [{ key: "median", words: median.label, swatch: { kind: "rule", color: INK.first, dash: "5 3" } }],
    width,
    fontSize,
  );
  const points = bands.flatMap((band) =>
    band.rows.map((point, index) => {
      const heading = index > 0 || band.name === null ? [] : wrapText(band.name, width / fontSize);
      const headroom = heading.length === 0 ? 0 : heading.length * lineHeight + 10;
      return { point, heading, headroom };
    }),
  );
  const rows = layOutRows(
    points.map(({ point, headroom }) => ({ name: point.name, label: point.label, headroom })),
    room,
    MARK_HEIGHT,
    key.height + 2,
  );
  const x = numberScale(
    [...points.flatMap(({ point }) => [point.number, point.interval?.high]), median?.number],
    scale,
    [rows.left + 6, rows.right - 6],
  );
  const bottom = key.height + rows.height + 6;
  const hasMine = points.some(({ point }) => isMine(point));
  const marks = (
    <>
      <Key laidOut={key} y={0} />
      <AcrossAxis
        ticks={axisTicks(x, scale, room.size === "wide" ? 5 : 4)}
        place={x}
        scale={scale}
        top={key.height}
        bottom={bottom}
        width={width}
        fontSize={fontSize}
      />
      {median === null ? null : (
        <path
          d={`M${round(x(median.number))},${round(key.height)}V${round(bottom)}`}
          stroke={INK.first}
          strokeWidth={1.5}
          strokeDasharray="5 3"
        />
      )}
      {points.map(({ point, heading }, index) => {
        const row = rows.rows[index];
        if (row === undefined) return null;
        const color = isQuiet(point) || (hasMine && !isMine(point)) ? INK.edge : INK.first;
        const middle = row.top + 5 + (heading.length * lineHeight) / 2;
        return (
          <g key={point.key}>
            {heading.length === 0 ? null : (
              <BandHeading lines={heading} y={middle} width={width} lineHeight={lineHeight} />
            )}
            <RowWords
              rows={rows}
              row={row}
              label={point.label}
              lineHeight={lineHeight}
              emphasis={emphasisOf(point)}
            />
            {point.interval === null ? null : (
              <IntervalMark interval={point.interval} x={x} y={row.markY} color={color} />
            )}
            {point.number === null ? null : (
              <Marker
                shape={isMine(point) ? "diamond" : "circle"}
                x={x(point.number)}
                y={row.markY}
                color={color}
                fill={isQuiet(point) ? "hollow" : "solid"}
                data={pointData(point)}
              />
            )}
          </g>
        );
      })}
    </>
  );
  return { height: Math.ceil(bottom + lineHeight * 1.4), marks };
}

interface BandHeadingProps {
  lines: readonly string[];
  y: number;
  width: number;
  lineHeight: number;
}

/** Covers the uprights behind it, so that it can be read across the whole width. */
function BandHeading({ lines, y, width, lineHeight }: BandHeadingProps) {
  const height = lines.length * lineHeight + 4;
  return (
    <>
      <rect x={0} y={round(y - height / 2)} width={width} height={round(height)} fill={INK.wash} />
      <LinesOfText lines={lines} x={4} y={y} lineHeight={lineHeight} weight="600" />
    </>
  );
}
