/** Points; a figure too long for its column is set smaller, never cut or broken. */
export const TABLE_SIZE = 9.5;

const SIDES = 4;
const WIDEST_CHARACTER = 0.58;

/** How large, in points, the words of a place in a table are set so that a figure stays on its line. */
export function figureSize(text: string, width: number): number {
  if (!/^[+-]?[\d.]+$/.test(text)) return TABLE_SIZE;
  return Math.min(TABLE_SIZE, Math.floor((10 * (width - SIDES)) / (text.length * WIDEST_CHARACTER)) / 10);
}
