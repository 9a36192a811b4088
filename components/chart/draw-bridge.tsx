import type { BridgeSpec } from "#lib/domain/views/chart/rows-spec.ts";
import { bridgeSpans } from "./bridge-spans.ts";
import type { Drawing, Room } from "./drawing.ts";
import { INK } from "./ink.ts";
import { LinesOfText } from "./lines-of-text.tsx";
import { numberScale } from "./number-scale.ts";
import { pointData } from "./point-data.ts";
import { round } from "./round.ts";
import { wrapText } from "./wrap-text.ts";

/** What was there, came, went and is left: each stands where the one before it ends. */
export function drawBridge({ steps, mismatch }: BridgeSpec, room: Room): Drawing {
  const { size, width, fontSize, lineHeight } = room;
  const spans = bridgeSpans(steps);
  const pitch = width / Math.max(1, steps.length);
  const barWidth = Math.min(96, pitch * 0.72);
  const names = steps.map(({ name }) => wrapText(name, (pitch - 6) / fontSize));
  const labels = steps.map(({ label }) => wrapText(label, (pitch - 6) / fontSize));
  const top = Math.max(1, ...labels.map((lines) => lines.length)) * lineHeight + 6;
  const bottom = top + (size === "wide" ? 220 : 180);
  const y = numberScale(
    spans.map((span) => span?.to),
    { unit: "count", ceiling: null },
    [bottom, top],
  );
  const nameHeight = Math.max(1, ...names.map((lines) => lines.length)) * lineHeight;
  const notes = mismatch === null ? [] : wrapText(mismatch, width / fontSize);
  const noteTop = bottom + 8 + nameHeight + 6;
  const marks = (
    <>
      <path d={`M0,${bottom}H${width}`} stroke={INK.edge} />
      {steps.map((step, index) => {
        const span = spans[index] ?? null;
        const middle = (index + 0.5) * pitch;
        const next = spans[index + 1] ?? null;
        const end = span === null ? null : step.kind === "minus" ? span.from : span.to;
        const words = labels[index] ?? [];
        return (
          <g key={step.key}>
            {span === null ? null : (
              <rect
                x={round(middle - barWidth / 2)}
                y={round(y(span.to))}
                width={round(barWidth)}
                height={round(y(span.from) - y(span.to))}
                {...PAINT[step.kind]}
                {...pointData(step)}
              />
            )}
            {end === null || next === null ? null : (
              <path
                d={`M${round(middle + barWidth / 2)},${round(y(end))}h${round(pitch - barWidth)}`}
                stroke={INK.soft}
                strokeDasharray="3 3"
              />
            )}
            <LinesOfText
              lines={words}
              x={middle}
              y={(span === null ? bottom : y(span.to)) - 5 - (words.length * lineHeight) / 2}
              lineHeight={lineHeight}
              anchor="middle"
              {...(step.number === null ? { color: INK.soft } : {})}
            />
            <LinesOfText
              lines={names[index] ?? []}
              x={middle}
              y={bottom + 6 + ((names[index]?.length ?? 0) * lineHeight) / 2}
              lineHeight={lineHeight}
              anchor="middle"
            />
          </g>
        );
      })}
      <LinesOfText
        lines={notes}
        x={0}
        y={noteTop + (notes.length * lineHeight) / 2}
        lineHeight={lineHeight}
        color="var(--color-warn)"
      />
    </>
  );
  return { height: Math.ceil(noteTop + notes.length * lineHeight), marks };
}

/** Came: filled. Went: outlined. A stock: the strongest. */
const PAINT = {
  level: { fill: INK.first },
  plus: { fill: INK.edge },
  minus: { fill: INK.paper, stroke: INK.edge, strokeWidth: 1.5 },
} as const;
