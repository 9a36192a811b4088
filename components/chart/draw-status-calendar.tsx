import type { StatusCalendarSpec, StatusMark } from "#lib/domain/views/chart/years-spec.ts";
import type { Drawing, Room } from "./drawing.ts";
import { INK } from "./ink.ts";
import { LinesOfText } from "./lines-of-text.tsx";
import { pointData } from "./point-data.ts";
import { round } from "./round.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** Years across, bodies down: in every cell a mark and the state in words. */
export function drawStatusCalendar({ years, rows }: StatusCalendarSpec, room: Room): Drawing {
  const { size, width, fontSize, lineHeight } = room;
  const widestName = Math.max(0, ...rows.map(({ name }) => textWidth(name)));
  const isBeside = size === "wide" && widestName > 0;
  const nameWidth = isBeside ? Math.min(14, widestName) * fontSize + 12 : 0;
  const cellWidth = (width - nameWidth - 1) / Math.max(1, years.length);
  let y = lineHeight + 6;
  const laidOut = rows.map((row) => {
    const names = wrapText(row.name, (isBeside ? nameWidth - 8 : width) / fontSize);
    const words = row.cells.map(({ word }) => wrapText(word, (cellWidth - 4) / fontSize));
    const cellHeight = Math.max(1, ...words.map((lines) => lines.length)) * lineHeight + 26;
    const nameHeight = names.length * lineHeight;
    const top = isBeside ? y : y + nameHeight + 4;
    const height = isBeside ? Math.max(cellHeight, nameHeight + 4) : cellHeight;
    const nameY = isBeside ? top + height / 2 : y + 2 + nameHeight / 2;
    y = top + height + (isBeside ? 0 : 6);
    return { row, names, words, top, height, nameY };
  });
  const middleOf = (year: number) => nameWidth + (years.indexOf(year) + 0.5) * cellWidth;
  const marks = (
    <>
      {years.map((year) => (
        <text key={year} x={round(middleOf(year))} y={lineHeight - 2} textAnchor="middle" fill={INK.soft}>
          {year}
        </text>
      ))}
      {laidOut.map(({ row, names, words, top, height, nameY }) => (
        <g key={row.key} data-name={row.name}>
          <LinesOfText
            lines={names}
            x={isBeside ? nameWidth - 8 : 0}
            y={nameY}
            lineHeight={lineHeight}
            anchor={isBeside ? "end" : "start"}
          />
          {row.cells.map((cell, index) => {
            const { "data-name": _, ...data } = pointData({ key: String(cell.year), name: "", ...cell });
            return (
              <g key={cell.year}>
                <rect
                  x={round(middleOf(cell.year) - cellWidth / 2)}
                  y={round(top)}
                  width={round(cellWidth)}
                  height={round(height)}
                  fill={cell.mark === "overdue" ? INK.wash : INK.paper}
                  stroke={INK.line}
                  {...data}
                />
                <StateMark mark={cell.mark} x={middleOf(cell.year)} y={top + 14} />
                <LinesOfText
                  lines={words[index] ?? []}
                  x={middleOf(cell.year)}
                  y={top + 24 + ((words[index]?.length ?? 0) * lineHeight) / 2}
                  lineHeight={lineHeight}
                  anchor="middle"
                  {...(cell.mark === "none" ? { color: INK.soft } : {})}
                />
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
  return { height: Math.ceil(y + 1), marks };
}

/** Full: there in time. Half: there, late. Open: under way. Cross: overdue. A dash: nothing is due. */
function StateMark({ mark, x, y }: { mark: StatusMark; x: number; y: number }) {
  const [left, middle] = [round(x), round(y)];
  switch (mark) {
    case "done":
      return <circle cx={left} cy={middle} r={6} fill={INK.first} />;
    case "done_late":
      return (
        <g stroke={INK.first} strokeWidth={1.5}>
          <circle cx={left} cy={middle} r={5.5} fill={INK.paper} />
          <path d={`M${left},${middle - 5.5}a5.5,5.5 0 0 0 0,11z`} fill={INK.first} />
        </g>
      );
    case "under_way":
      return <circle cx={left} cy={middle} r={5.5} fill={INK.paper} stroke={INK.soft} strokeWidth={1.5} />;
    case "overdue":
      return (
        <path
          d={`M${left},${middle}m-5,-5l10,10m0,-10l-10,10`}
          stroke="var(--color-error)"
          strokeWidth={2.5}
        />
      );
    case "none":
      return <path d={`M${left},${middle}m-5,0h10`} stroke={INK.edge} strokeWidth={1.5} />;
  }
}
