import type { CellStyle } from "hucre/xlsx";

/** Colours of a workbook, as the pages have them: what may be filled in, what is calculated, what is wrong. */
export const COLOURS = {
  ink: "1A1A1A",
  soft: "6B7280",
  grid: "4B5563",
  accent: "12436D",
  input: "F1F6FB",
  calculated: "F3F4F6",
  error: "B42318",
  errorTint: "FEE4E2",
  warn: "7A4B00",
  warnTint: "FFF1CC",
} as const;

/** Names that every Chinese office has; elsewhere the program puts its own serif in their place. */
const SONG = "宋体";
const FANG_SONG = "仿宋";
const HEI = "黑体";

export const DEFAULT_FONT = { name: SONG, size: 11 };

const side = { style: "thin", color: { rgb: COLOURS.grid } } as const;
const framed = { top: side, bottom: side, left: side, right: side };

export const LOOK = {
  title: {
    font: { name: HEI, size: 16, color: { rgb: COLOURS.ink } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  heading: {
    font: { name: HEI, size: 14, color: { rgb: COLOURS.ink } },
    alignment: { horizontal: "left", vertical: "center", wrapText: true },
  },
  about: {
    font: { name: SONG, size: 10.5, color: { rgb: COLOURS.soft } },
    alignment: { horizontal: "left", vertical: "center", wrapText: true },
  },
  text: {
    font: { name: FANG_SONG, size: 12, color: { rgb: COLOURS.ink } },
    alignment: { horizontal: "left", vertical: "top", wrapText: true },
  },
  label: {
    font: { name: SONG, size: 10.5, color: { rgb: COLOURS.ink } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    border: framed,
  },
  rowLabel: {
    font: { name: SONG, size: 10.5, color: { rgb: COLOURS.ink } },
    alignment: { horizontal: "left", vertical: "center", wrapText: true, indent: 1 },
    border: framed,
  },
  figure: {
    font: { name: SONG, size: 10.5, color: { rgb: COLOURS.ink } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    border: framed,
  },
  lastYear: {
    font: { name: SONG, size: 9, color: { rgb: COLOURS.soft } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  plain: {
    font: { name: SONG, size: 10.5, color: { rgb: COLOURS.ink } },
    alignment: { horizontal: "left", vertical: "top", wrapText: true },
  },
  strong: {
    font: { name: SONG, size: 10.5, bold: true, color: { rgb: COLOURS.ink } },
    alignment: { horizontal: "left", vertical: "top", wrapText: true },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A look on a ground of another colour. */
export function onGround(style: CellStyle, colour: string): CellStyle {
  return { ...style, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: colour } } };
}

/** A look of cells that may be filled in while the sheet is protected. */
export function unlocked(style: CellStyle): CellStyle {
  return { ...style, protection: { locked: false } };
}
