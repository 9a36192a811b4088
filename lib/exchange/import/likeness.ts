/** Where a label was found in compact text, and how well: 1 is letter for letter. */
export interface Likeness {
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

/** Below this a likeness is chance. */
const LEAST = 0.6;

/**
 * Finds a label in compact text, allowing for misprints and lost characters (其他法律行政止公开 for
 * 其他法律行政法规禁止公开). The last place wins among equals. Labels of three characters or less must stand exactly.
 */
export function findLikeness(text: string, label: string): Likeness | null {
  const exact = text.lastIndexOf(label);
  if (exact >= 0) return { score: 1, start: exact, end: exact + label.length };
  if (label.length <= 3 || text.length < 3) return null;
  const wanted = pairsOf(label);
  // No window can be like the label if the whole text lacks most of its pairs.
  const present = [...wanted].filter((pair) => text.includes(pair)).length;
  if ((2 * present) / (wanted.size * 1.7) < LEAST) return null;
  let best: Likeness | null = null;
  for (const width of new Set([label.length, Math.ceil(label.length * 0.7)])) {
    const last = Math.max(0, text.length - width);
    for (let start = 0; start <= last; start++) {
      const window = text.slice(start, start + width);
      const score = likenessOf(window, label, wanted);
      if (score >= LEAST && (best === null || score >= best.score)) {
        best = { score, start, end: start + window.length };
      }
    }
  }
  return best;
}

/** Dice's coefficient over pairs of neighbouring characters. */
export function likenessOf(
  text: string,
  label: string,
  wanted: ReadonlySet<string> = pairsOf(label),
): number {
  if (text.length < 2 || wanted.size === 0) return text === label ? 1 : 0;
  let shared = 0;
  const seen = new Set<string>();
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2);
    if (seen.has(pair)) continue;
    seen.add(pair);
    if (wanted.has(pair)) shared += 1;
  }
  return (2 * shared) / (seen.size + wanted.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < text.length; index++) pairs.add(text.slice(index, index + 2));
  return pairs;
}
