import type { PartsSpec } from "#lib/domain/views/chart/rows-spec.ts";
import { BreakAcross } from "./break-line.tsx";
import type { Drawing, Room } from "./drawing.ts";
import { formatNumber } from "./format-number.ts";
import { INK } from "./ink.ts";
import { Key, layOutKey } from "./key.tsx";
import { layOutRows } from "./lay-out-rows.ts";
import { numberScale } from "./number-scale.ts";
import { pointData } from "./point-data.ts";
import { round } from "./round.ts";
import { RowWords } from "./row-words.tsx";
import { seriesLook } from "./series-look.ts";
import { textWidth } from "./text-width.ts";

const BAR_HEIGHT = 20;
const COUNT = { unit: "count", ceiling: null } as const;
/** Parts whose colour is dark on white paper and light on dark: their figures are set in paper. Elsewhere in ink on the lighter ones. */
const DARK_PARTS: readonly number[] = [0, 2, 4];

/** Wholes and their parts. Where one part is missing nothing is drawn, for the others would be drawn too long. */
export function drawParts({ type, parts, rows }: PartsSpec, room: Room): Drawing {
  const { width, fontSize, lineHeight } = room;
  const [only, ...others] = rows;
  const isAlone = others.length === 0;
  const key = layOutKey(
    parts.map((part, index) => {
      const value = only?.values.find((each) => each.key === part.key);
      const words = isAlone && value !== undefined ? `${part.name} ${value.label}` : part.name;
      return { key: part.key, words, swatch: { kind: "patch", color: seriesLook(index).color } };
    }),
    width,
    fontSize,
  );
  const laidOut = layOutRows(
    rows.map(({ name, label, breakBefore }) => ({
      name: name ?? "",
      label,
      headroom: breakBefore == null ? 0 : lineHeight + 6,
    })),
    room,
    BAR_HEIGHT,
    key.height,
  );
  const sums = rows.map(({ values }) =>
    values.length > 0 && values.every(({ number }) => number !== null)
      ? values.reduce((sum, { number }) => sum + (number ?? 0), 0)
      : null,
  );
  const byCount = numberScale(sums, COUNT, [0, laidOut.right - laidOut.left]);
  const height = Math.ceil(key.height + laidOut.height);
  const marks = (
    <>
      <Key laidOut={key} y={0} />
      {rows.map((whole, index) => {
        const row = laidOut.rows[index];
        const sum = sums[index] ?? null;
        if (row === undefined) return null;
        const lengthOf = (count: number) =>
          type === "stacked-bars"
            ? byCount(count)
            : sum === null || sum === 0
              ? 0
              : (count / sum) * (laidOut.right - laidOut.left);
        let x = laidOut.left;
        return (
          <g key={whole.key} data-name={whole.name ?? undefined}>
            {whole.breakBefore == null ? null : (
              <BreakAcross
                y={row.top + lineHeight + 2}
                right={laidOut.right}
                label={whole.breakBefore}
                lineHeight={lineHeight}
              />
            )}
            <RowWords
              rows={laidOut}
              row={row}
              label={whole.label}
              lineHeight={lineHeight}
              emphasis={sum === null ? "quiet" : "plain"}
            />
            {sum === null
              ? null
              : parts.map((part, place) => {
                  const value = whole.values.find((each) => each.key === part.key);
                  if (value === undefined || value.number === null || value.number === 0) return null;
                  const length = lengthOf(value.number);
                  const start = x;
                  x += length;
                  const words = formatNumber(value.number, COUNT);
                  return (
                    <g key={part.key} data-series={part.key}>
                      <rect
                        x={round(start)}
                        y={round(row.markY - BAR_HEIGHT / 2)}
                        width={round(length)}
                        height={BAR_HEIGHT}
                        fill={seriesLook(place).color}
                        stroke={INK.paper}
                        {...pointData({ ...value, name: part.name })}
                      />
                      {textWidth(words) * fontSize + 8 > length ? null : (
                        <text
                          x={round(start + length / 2)}
                          y={round(row.markY)}
                          dy="0.35em"
                          textAnchor="middle"
                          fill={DARK_PARTS.includes(place) ? INK.paper : "var(--color-on-bright)"}
                        >
                          {words}
                        </text>
                      )}
                    </g>
                  );
                })}
          </g>
        );
      })}
      <path d={`M${laidOut.left},${round(key.height)}V${height}`} stroke={INK.edge} />
    </>
  );
  return { height, marks };
}
