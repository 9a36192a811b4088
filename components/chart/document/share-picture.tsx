import type { ChartSpec } from "#lib/domain/views/chart-spec.ts";
import { drawChart } from "../draw-chart.ts";
import { SPARKLINE } from "../draw-sparkline.tsx";
import { type Room, roomOf } from "../drawing.ts";
import { INK } from "../ink.ts";
import { round } from "../round.ts";
import { PictureText, SANS, textBlock } from "./picture-text.tsx";

export interface SharePictureProps {
  /** The finding, with its figure. */
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** Null for pages without a drawing. */
  readonly spec: ChartSpec | null;
}

/** The size that previews of links ask for (Open Graph). */
export const SHARE_PICTURE = { width: 1200, height: 630 } as const;

const MARGIN = 56;
const INNER = SHARE_PICTURE.width - 2 * MARGIN;
/** Below this the words of a drawing cannot be read in a preview; a longer drawing is shown from its top. */
const SMALLEST = 1.15;
/** Tried in this order: as on a page, flatter, and then cut. */
const ROOMS: readonly Room[] = [roomOf("wide"), { ...roomOf("narrow"), width: 820 }];

/** What a link to a view shows where it is passed on: the finding large, the drawing small beneath it, and whose figures they are. */
export function SharePicture({ title, subtitle, source, spec }: SharePictureProps) {
  const { width, height } = SHARE_PICTURE;
  const head = textBlock(title, INNER, title.length > 44 ? 38 : 46, 1.3);
  const measure = textBlock(subtitle, INNER, 24, 1.4);
  const foot = textBlock(source, INNER, 22, 1.4);
  const measureTop = MARGIN + head.height + 10;
  const footTop = height - 40 - foot.height;
  const box = { top: measureTop + measure.height + 22, bottom: footTop - 18 };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={SANS}
      fill={INK.text}
    >
      <rect width={width} height={height} fill={INK.paper} />
      <rect width={width} height={12} fill={INK.first} />
      <PictureText block={head} x={MARGIN} top={MARGIN} color={INK.text} look="heading" />
      <PictureText block={measure} x={MARGIN} top={measureTop} color={INK.soft} />
      {spec === null ? null : <SmallDrawing spec={spec} top={box.top} height={box.bottom - box.top} />}
      <path d={`M${MARGIN},${round(footTop - 8)}h${INNER}`} stroke={INK.edge} />
      <PictureText block={foot} x={MARGIN} top={footTop} color={INK.soft} />
    </svg>
  );
}

interface SmallDrawingProps {
  spec: ChartSpec;
  top: number;
  height: number;
}

function SmallDrawing({ spec, top, height }: SmallDrawingProps) {
  const tries = ROOMS.map((room) => {
    const drawing = drawChart(spec, room);
    const width = spec.type === "sparkline" ? SPARKLINE.width : room.width;
    return { room, drawing, width, scale: Math.min(INNER / width, height / drawing.height) };
  });
  const chosen = tries.find(({ scale }) => scale >= SMALLEST) ?? tries[0];
  if (chosen === undefined) return null;
  const { room, drawing, width } = chosen;
  const scale = Math.max(SMALLEST, chosen.scale);
  const isCut = drawing.height * scale > height;
  const shown = Math.min(height, drawing.height * scale);
  const left = round(MARGIN + (INNER - width * scale) / 2);
  return (
    <>
      <svg
        aria-hidden="true"
        x={left}
        y={round(top)}
        width={round(width * scale)}
        height={round(shown)}
        viewBox={`0 0 ${width} ${round(shown / scale)}`}
        fontSize={room.fontSize}
      >
        {drawing.marks}
      </svg>
      {isCut ? <FadeOut top={top + shown - FADE} left={left} width={width * scale} /> : null}
    </>
  );
}

const FADE = 60;

/** A drawing that goes on below does not end as if it were whole. */
function FadeOut({ top, left, width }: { top: number; left: number; width: number }) {
  return (
    <>
      <linearGradient id="fade" x1="0" x2="0" y1="0" y2="1">
        <stop offset="0" stopColor={INK.paper} stopOpacity="0" />
        <stop offset="1" stopColor={INK.paper} />
      </linearGradient>
      <rect x={left} y={round(top)} width={round(width)} height={FADE} fill="url(#fade)" />
    </>
  );
}
