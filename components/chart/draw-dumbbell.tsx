import type { DumbbellSpec } from "#lib/domain/views/chart/years-spec.ts";
import { AcrossAxis } from "./across-axis.tsx";
import type { Drawing, Room } from "./drawing.ts";
import { emphasisOf, isMine } from "./emphasis.ts";
import { INK } from "./ink.ts";
import { Key, layOutKey } from "./key.tsx";
import { layOutRows } from "./lay-out-rows.ts";
import { Marker } from "./marker.tsx";
import { axisTicks, numberScale } from "./number-scale.ts";
import { pointData } from "./point-data.ts";
import { round } from "./round.ts";
import { RowWords } from "./row-words.tsx";
import { seriesLook } from "./series-look.ts";

/** Two figures of each body on one scale and what lies between them; where they may not be compared, nothing does. */
export function drawDumbbell({ ends, rows, scale }: DumbbellSpec, room: Room): Drawing {
  const { width, fontSize, lineHeight, size } = room;
  const look = seriesLook(0);
  const before = { ...look, color: INK.soft };
  const key = layOutKey(
    [
      { key: "from", words: ends[0], swatch: { kind: "mark", look: before, fill: "hollow" } },
      { key: "to", words: ends[1], swatch: { kind: "mark", look, fill: "solid" } },
    ],
    width,
    fontSize,
  );
  const laidOut = layOutRows(
    rows.map(({ name, change }) => ({ name, label: change })),
    room,
    10,
    key.height + 2,
  );
  const x = numberScale(
    rows.flatMap(({ from, to }) => [from.number, to.number]),
    scale,
    [laidOut.left + 6, laidOut.right - 6],
  );
  const bottom = key.height + laidOut.height + 4;
  const marks = (
    <>
      <Key laidOut={key} y={0} />
      <AcrossAxis
        ticks={axisTicks(x, scale, size === "wide" ? 5 : 4)}
        place={x}
        scale={scale}
        top={key.height}
        bottom={bottom}
        width={width}
        fontSize={fontSize}
      />
      {rows.map(({ key: rowKey, name, from, to, change, isComparable }, index) => {
        const row = laidOut.rows[index];
        if (row === undefined) return null;
        const isJoined = isComparable && from.number !== null && to.number !== null;
        return (
          <g key={rowKey}>
            <RowWords
              rows={laidOut}
              row={row}
              label={change}
              lineHeight={lineHeight}
              emphasis={isMine(to) ? "mine" : isJoined ? "plain" : emphasisOf({ number: null })}
            />
            {isJoined ? (
              <path
                d={`M${round(x(from.number))},${round(row.markY)}H${round(x(to.number))}`}
                stroke={INK.edge}
                strokeWidth={2}
              />
            ) : null}
            {from.number === null ? null : (
              <Marker
                shape="circle"
                x={x(from.number)}
                y={row.markY}
                color={INK.soft}
                fill="hollow"
                data={pointData({ ...from, name: `${name} ${ends[0]}` })}
              />
            )}
            {to.number === null ? null : (
              <Marker
                shape="circle"
                x={x(to.number)}
                y={row.markY}
                color={look.color}
                fill="solid"
                data={pointData({ ...to, name: `${name} ${ends[1]}` })}
              />
            )}
          </g>
        );
      })}
    </>
  );
  return { height: Math.ceil(bottom + lineHeight * 1.4), marks };
}
