import type { HeatSpec } from "#lib/domain/views/chart/field-spec.ts";
import { stepOf } from "#lib/domain/views/chart/step-bounds.ts";
import type { Drawing, Room } from "./drawing.ts";
import { isQuiet } from "./emphasis.ts";
import { INK, stepInk } from "./ink.ts";
import { LinesOfText } from "./lines-of-text.tsx";
import { pointData } from "./point-data.ts";
import { round } from "./round.ts";
import { STEP_KEY_HEIGHT, StepKey } from "./step-key.tsx";
import { textWidth } from "./text-width.ts";
import { cutLongWords, wrapText } from "./wrap-text.ts";

const CELL_HEIGHT = 26;

/** Bodies by columns: the number in the cell says it, the hue behind it leads the eye. What is on a small base has no hue. */
export function drawHeat({ columns, rows, bounds, scale }: HeatSpec, room: Room): Drawing {
  const { size, width, fontSize, lineHeight } = room;
  const nameWidth =
    size === "wide"
      ? Math.min(13, Math.max(0, ...rows.map(({ name }) => textWidth(name)))) * fontSize + 10
      : 0;
  const cellWidth = (width - nameWidth - 1) / Math.max(1, columns.length);
  const headings = columns.map(({ name }) =>
    cutLongWords(wrapText(name, (cellWidth - 4) / fontSize), (cellWidth - 4) / fontSize),
  );
  const headHeight = Math.max(0, ...headings.map((lines) => lines.length)) * lineHeight + 8;
  let y = STEP_KEY_HEIGHT + headHeight;
  const laidOut = rows.map((row) => {
    const lines = wrapText(row.name, (size === "wide" ? nameWidth - 8 : width) / fontSize);
    const nameHeight = lines.length * lineHeight;
    const top = size === "wide" ? y : y + nameHeight + 4;
    const height = size === "wide" ? Math.max(CELL_HEIGHT, nameHeight + 4) : CELL_HEIGHT;
    const nameY = size === "wide" ? top + height / 2 : y + 2 + nameHeight / 2;
    y = top + height + (size === "wide" ? 0 : 6);
    return { row, lines, top, height, nameY };
  });
  const marks = (
    <>
      <StepKey bounds={bounds} scale={scale} width={width} fontSize={fontSize} />
      {columns.map((column, index) => (
        <LinesOfText
          key={column.key}
          lines={headings[index] ?? []}
          x={nameWidth + (index + 0.5) * cellWidth}
          y={STEP_KEY_HEIGHT + headHeight - 4 - ((headings[index]?.length ?? 0) * lineHeight) / 2}
          lineHeight={lineHeight}
          anchor="middle"
          color={INK.soft}
        />
      ))}
      {laidOut.map(({ row, lines, top, height, nameY }) => (
        <g key={row.key} data-name={row.name}>
          <LinesOfText
            lines={lines}
            x={size === "wide" ? nameWidth - 8 : 0}
            y={nameY}
            lineHeight={lineHeight}
            anchor={size === "wide" ? "end" : "start"}
          />
          {row.cells.map((cell, index) => {
            const place = columns.findIndex(({ key }) => key === cell.key);
            const ink =
              cell.number === null || isQuiet(cell)
                ? { surface: INK.paper, text: INK.soft }
                : stepInk(stepOf(cell.number, bounds));
            return (
              <g key={cell.key}>
                <rect
                  x={round(nameWidth + (place === -1 ? index : place) * cellWidth)}
                  y={round(top)}
                  width={round(cellWidth)}
                  height={round(height)}
                  fill={ink.surface}
                  stroke={INK.line}
                  {...pointData(cell)}
                />
                <text
                  x={round(nameWidth + ((place === -1 ? index : place) + 0.5) * cellWidth)}
                  y={round(top + height / 2)}
                  dy="0.35em"
                  textAnchor="middle"
                  fill={ink.text}
                >
                  {cell.text}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
  return { height: Math.ceil(y + 1), marks };
}
