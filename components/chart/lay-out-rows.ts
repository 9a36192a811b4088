import type { Room } from "./drawing.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

interface NamedRow {
  readonly name: string;
  /** Stands at the right. */
  readonly label: string;
  /** Room kept free above, for the heading of a band. */
  readonly headroom?: number;
}

export interface LaidOutRow {
  readonly top: number;
  readonly nameLines: readonly string[];
  readonly nameX: number;
  /** The middle of the name's lines. */
  readonly nameY: number;
  readonly labelY: number;
  /** The middle of the mark, between `left` and `right`. */
  readonly markY: number;
}

export interface LaidOutRows {
  readonly rows: readonly LaidOutRow[];
  /** Where marks may stand. */
  readonly left: number;
  readonly right: number;
  /** Where labels stand: to the right of the plot when wide, at the edge above the mark when narrow. */
  readonly labelX: number;
  readonly labelAnchor: "start" | "end";
  readonly nameAnchor: "start" | "end";
  readonly height: number;
}

/** Names take at most 14 em beside the marks and are wrapped there. */
const NAME_COLUMN = 14;

/**
 * Rows of a name, a mark and a label. Wide: side by side. Narrow: name and label above the mark, the label beside the last line
 * of the name or, where it does not fit, beneath.
 */
export function layOutRows(
  named: readonly NamedRow[],
  { size, width, fontSize, lineHeight }: Room,
  markHeight: number,
  top: number,
): LaidOutRows {
  const labelWidth = Math.max(0, ...named.map(({ label }) => textWidth(label))) * fontSize;
  if (size === "wide") {
    const widest = Math.max(0, ...named.map(({ name }) => textWidth(name)));
    const nameColumn = Math.ceil(Math.min(NAME_COLUMN, widest) * fontSize) + 4;
    let y = top;
    const rows = named.map(({ name, headroom = 0 }) => {
      const above = y;
      y += headroom;
      const nameLines = wrapText(name, nameColumn / fontSize);
      const height = Math.max(nameLines.length * lineHeight, markHeight) + (markHeight > 12 ? 10 : 7);
      const middle = y + height / 2;
      y += height;
      return { top: above, nameLines, nameX: nameColumn, nameY: middle, labelY: middle, markY: middle };
    });
    const right = width - labelWidth - 14;
    return {
      rows,
      left: widest === 0 ? 0 : nameColumn + 12,
      right,
      labelX: right + 14,
      labelAnchor: "start",
      nameAnchor: "end",
      height: y - top,
    };
  }
  let y = top;
  const rows = named.map(({ name, label, headroom = 0 }) => {
    const start = y;
    y += headroom;
    const nameLines = wrapText(name, width / fontSize);
    const isBeside = (textWidth(nameLines.at(-1) ?? "") + textWidth(label) + 1) * fontSize <= width;
    const nameHeight = nameLines.length * lineHeight;
    // A row without a name has its label above the mark all the same.
    const above = isBeside ? Math.max(nameHeight, label === "" ? 0 : lineHeight) : nameHeight + lineHeight;
    const row = {
      top: start,
      nameLines,
      nameX: 0,
      nameY: y + nameHeight / 2,
      labelY: y + above - lineHeight / 2,
      markY: y + above + 2 + markHeight / 2,
    };
    y += above + markHeight + 12;
    return row;
  });
  return {
    rows,
    left: 0,
    right: width - 4,
    labelX: width,
    labelAnchor: "end",
    nameAnchor: "start",
    height: y - top,
  };
}
