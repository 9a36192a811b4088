import type { PlacedText } from "./page-lines.ts";

const DIGITS = /^[\d０-９]+$/;
const END = /^(?:[\d０-９]+|\.[\d０-９]+|(?:亿|億|万|萬)?元)$/;
/** More figures than this stand on no page of a report. */
const MOST = 1500;
/** Distance of two lines in one cell, in heights of a letter. */
const CLOSEST = 0.8;
const WIDEST = 2;
/** How far middles may stand apart, in heights of a letter. */
const TOLERANCE = 0.3;

/**
 * Joins a figure that its cell was too narrow for: two pieces of it one below the other, and the other figures of the row at
 * half their height. Two rows of a table have nothing between them.
 */
export function joinWrapped(texts: readonly PlacedText[]): readonly PlacedText[] {
  const numbers = texts.filter(({ words, isUpright }) => isUpright && END.test(words));
  if (numbers.length > MOST) return texts;
  const joined = new Map<PlacedText, PlacedText | null>();
  for (const upper of numbers) {
    if (!DIGITS.test(upper.words) || joined.has(upper)) continue;
    const lower = numbers.find((text) => !joined.has(text) && isBelow(upper, text));
    if (lower === undefined) continue;
    const middle = (upper.y + lower.y) / 2;
    const hasRow = numbers.some(
      (text) => !isOver(text, upper) && Math.abs(text.y - middle) < text.height * TOLERANCE,
    );
    if (!hasRow) continue;
    const [x, end] = [Math.min(upper.x, lower.x), Math.max(upper.x + upper.width, lower.x + lower.width)];
    joined.set(upper, { ...upper, words: upper.words + lower.words, x, width: end - x, y: middle });
    joined.set(lower, null);
  }
  return texts.flatMap((text) => {
    const whole = joined.get(text);
    return whole === undefined ? [text] : whole === null ? [] : [whole];
  });
}

function isBelow(upper: PlacedText, lower: PlacedText): boolean {
  const distance = (lower.y - upper.y) / upper.height;
  return distance > CLOSEST && distance < WIDEST && isOver(upper, lower);
}

/** Whether two pieces stand in one column: centred over each other, or beginning alike. */
function isOver(a: PlacedText, b: PlacedText): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) < a.height * TOLERANCE;
  return near(a.x + a.width / 2, b.x + b.width / 2) || near(a.x, b.x);
}
