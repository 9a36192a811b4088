import { plainText } from "./plain-text.ts";

/** Characters that must stand together to count as taken over. */
const SPAN = 5;
/** Below this a text is a sentence or two; that such a text returns every year says nothing. */
const SHORTEST = 60;

/**
 * Which share of a text stood in last year's text already, from 0 to 1; null for a text too short to tell. Figures are
 * left out of the comparison, so that new numbers in an old text do not make it new.
 */
export function repeatedShare(text: string, previous: string): number | null {
  const [now, before] = [withoutFigures(text), withoutFigures(previous)];
  if (now.length < SHORTEST || before.length < SHORTEST) return null;
  const known = new Set<string>();
  for (let at = 0; at + SPAN <= before.length; at += 1) known.add(before.slice(at, at + SPAN));
  let repeated = 0;
  const spans = now.length - SPAN + 1;
  for (let at = 0; at < spans; at += 1) if (known.has(now.slice(at, at + SPAN))) repeated += 1;
  return repeated / spans;
}

function withoutFigures(text: string): string {
  return plainText(text).replace(/\d+(?:\.\d+)?/g, "0");
}
