import type { TilesSpec } from "#lib/domain/views/chart/field-spec.ts";
import { stepOf } from "#lib/domain/views/chart/step-bounds.ts";
import type { Drawing, Room } from "./drawing.ts";
import { isMine, isQuiet } from "./emphasis.ts";
import { INK, stepInk } from "./ink.ts";
import { pointData } from "./point-data.ts";
import { round } from "./round.ts";
import { STEP_KEY_HEIGHT, StepKey } from "./step-key.tsx";

/** The most a tile takes: larger ones would only be empty. */
const LARGEST = 64;
const GAP = 3;

/** Areas as tiles laid out like the map, each with its name and figure. Every area is as large as every other. */
export function drawTiles({ tiles, bounds, scale }: TilesSpec, room: Room): Drawing {
  const { width, fontSize } = room;
  const columns = Math.max(1, ...tiles.map(({ column }) => column + 1));
  const rows = Math.max(1, ...tiles.map(({ row }) => row + 1));
  const pitch = Math.min(LARGEST, (width - 2) / columns);
  const tile = pitch - GAP;
  const tileHeight = Math.max(tile * 0.8, fontSize * 3);
  const rowPitch = tileHeight + GAP;
  const left = (width - columns * pitch) / 2;
  const marks = (
    <>
      <StepKey bounds={bounds} scale={scale} width={width} fontSize={fontSize} />
      {tiles.map((area) => {
        const ink =
          area.number === null || isQuiet(area)
            ? { surface: INK.paper, text: INK.text }
            : stepInk(stepOf(area.number, bounds));
        const x = left + area.column * pitch + GAP / 2;
        const y = STEP_KEY_HEIGHT + 8 + area.row * rowPitch;
        return (
          <g key={area.key} textAnchor="middle" fill={ink.text}>
            <rect
              x={round(x)}
              y={round(y)}
              width={round(tile)}
              height={round(tileHeight)}
              fill={ink.surface}
              stroke={isMine(area) ? INK.text : INK.edge}
              strokeWidth={isMine(area) ? 3 : 1}
              {...(area.number === null ? { strokeDasharray: "3 3" } : {})}
              {...pointData(area)}
            />
            <text x={round(x + tile / 2)} y={round(y + tileHeight / 2 - fontSize * 0.65)} dy="0.35em">
              {area.shortName}
            </text>
            <text x={round(x + tile / 2)} y={round(y + tileHeight / 2 + fontSize * 0.65)} dy="0.35em">
              {area.text}
            </text>
          </g>
        );
      })}
    </>
  );
  return { height: Math.ceil(STEP_KEY_HEIGHT + 8 + rows * rowPitch), marks };
}
