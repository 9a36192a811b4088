import { INK } from "./ink.ts";
import { Marker } from "./marker.tsx";
import { round } from "./round.ts";
import type { SeriesLook } from "./series-look.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** What stands before a name: a line with its mark, the mark alone, a patch, or a rule as drawn in the plot. */
export type Swatch =
  | { readonly kind: "line"; readonly look: SeriesLook }
  | { readonly kind: "mark"; readonly look: SeriesLook; readonly fill: "solid" | "hollow" }
  | { readonly kind: "patch"; readonly color: string }
  | { readonly kind: "rule"; readonly color: string; readonly dash: string | null };

export interface KeyEntry {
  readonly key: string;
  readonly words: string;
  readonly swatch: Swatch;
}

interface PlacedEntry extends KeyEntry {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface LaidOutKey {
  readonly entries: readonly PlacedEntry[];
  readonly height: number;
  readonly lineHeight: number;
}

const SWATCH_WIDTH: Readonly<Record<Swatch["kind"], number>> = { line: 30, mark: 10, patch: 12, rule: 22 };

/** Sets the entries one after the other and begins a new row where the width ends. */
export function layOutKey(entries: readonly KeyEntry[], width: number, fontSize: number): LaidOutKey {
  const lineHeight = fontSize * 1.3;
  const placed: PlacedEntry[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const entry of entries) {
    const before = SWATCH_WIDTH[entry.swatch.kind] + 6;
    const lines = wrapText(entry.words, (width - before) / fontSize);
    const wide = before + Math.max(...lines.map(textWidth)) * fontSize;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += rowHeight;
      rowHeight = 0;
    }
    placed.push({ ...entry, x, y, lines });
    rowHeight = Math.max(rowHeight, lines.length * lineHeight + 3);
    x += wide + 16;
  }
  return { entries: placed, height: entries.length === 0 ? 0 : y + rowHeight + 6, lineHeight };
}

/** The key of a drawing, above or below its plot. */
export function Key({ laidOut: { entries, lineHeight }, y }: { laidOut: LaidOutKey; y: number }) {
  return entries.map((entry) => {
    const top = y + entry.y + lineHeight / 2;
    return (
      <g key={entry.key}>
        <SwatchMark swatch={entry.swatch} x={entry.x} y={top} />
        {entry.lines.map((words, line) => (
          <text
            key={words}
            x={round(entry.x + SWATCH_WIDTH[entry.swatch.kind] + 6)}
            y={round(top + line * lineHeight)}
            dy="0.35em"
          >
            {words}
          </text>
        ))}
      </g>
    );
  });
}

function SwatchMark({ swatch, x, y }: { swatch: Swatch; x: number; y: number }) {
  switch (swatch.kind) {
    case "patch":
      return (
        <rect x={round(x)} y={round(y - 6)} width={12} height={12} fill={swatch.color} stroke={INK.edge} />
      );
    case "rule":
      return (
        <path
          d={`M${round(x)},${round(y)}h22`}
          stroke={swatch.color}
          strokeWidth={1.5}
          {...(swatch.dash === null ? {} : { strokeDasharray: swatch.dash })}
        />
      );
    case "mark":
      return (
        <Marker shape={swatch.look.marker} x={x + 5} y={y} color={swatch.look.color} fill={swatch.fill} />
      );
    case "line":
      return (
        <g>
          <path
            d={`M${round(x)},${round(y)}h30`}
            stroke={swatch.look.color}
            strokeWidth={2}
            {...(swatch.look.dash === null ? {} : { strokeDasharray: swatch.look.dash })}
          />
          <Marker shape={swatch.look.marker} x={x + 15} y={y} color={swatch.look.color} fill="solid" />
        </g>
      );
  }
}
