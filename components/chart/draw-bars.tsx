import type { BarsSpec } from "#lib/domain/views/chart/rows-spec.ts";
import type { Drawing, Room } from "./drawing.ts";
import { emphasisOf, isMine, isQuiet } from "./emphasis.ts";
import { INK } from "./ink.ts";
import { IntervalMark } from "./interval-mark.tsx";
import { layOutRows } from "./lay-out-rows.ts";
import { numberScale } from "./number-scale.ts";
import { pointData } from "./point-data.ts";
import { round } from "./round.ts";
import { RowWords } from "./row-words.tsx";

const BAR_HEIGHT = 14;

/** Bodies in one year, each with its name and value in words beside the bar. What has no figure has a row and no bar. */
export function drawBars({ bars, scale }: BarsSpec, room: Room): Drawing {
  const rows = layOutRows(bars, room, BAR_HEIGHT, 2);
  const x = numberScale(
    bars.flatMap(({ number, interval }) => [number, interval?.high]),
    scale,
    [rows.left, rows.right],
  );
  const zero = x(0);
  const hasMine = bars.some(isMine);
  const height = Math.ceil(rows.height) + 2;
  const marks = (
    <>
      {bars.map((bar, index) => {
        const row = rows.rows[index];
        if (row === undefined) return null;
        const end = bar.number === null ? zero : x(bar.number);
        const isGrey = hasMine && !isMine(bar);
        const paint = isQuiet(bar)
          ? { fill: INK.paper, stroke: INK.edge }
          : { fill: isGrey ? INK.edge : INK.first };
        const beside = Math.max(zero, end, bar.interval === null ? 0 : x(bar.interval.high)) + 8;
        return (
          <g key={bar.key}>
            <RowWords
              rows={rows}
              row={row}
              label={bar.label}
              lineHeight={room.lineHeight}
              emphasis={emphasisOf(bar)}
              {...(room.size === "wide" ? { labelX: beside } : {})}
            />
            <rect
              x={round(Math.min(zero, end))}
              y={round(row.markY - BAR_HEIGHT / 2)}
              width={round(Math.abs(end - zero))}
              height={BAR_HEIGHT}
              {...paint}
              {...pointData(bar)}
            />
            {bar.interval === null ? null : (
              <IntervalMark interval={bar.interval} x={x} y={row.markY} color={INK.text} />
            )}
          </g>
        );
      })}
      <path d={`M${round(zero)},0V${height}`} stroke={INK.edge} />
    </>
  );
  return { height, marks };
}
