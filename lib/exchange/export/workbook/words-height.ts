/** A Chinese character is as wide as two digits, the unit in which columns are measured. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026]/u;

/** Points between one line and the next, for a size of type. */
const LEADING = 1.4;
const PADDING = 6;
const DEFAULT_SIZE = 11;

/** How tall a row must be, in points, that words wrap in a width and nothing is cut. Programs measure no merged cells themselves. */
export function wordsHeight(words: string, width: number, size: number): number {
  const room = (width - 1) * (DEFAULT_SIZE / size);
  const lines = words
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(wordsWidth(line) / room)), 0);
  return Math.ceil(lines * size * LEADING + PADDING);
}

/** The width of words in digits of the default type. */
export function wordsWidth(words: string): number {
  return [...words].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
