/**
 * Between -1 and 1: how far something of a made-up body lies from its usual in a year. Slow with a quicker part, so that neighbouring years are alike and
 * no two bodies or rows move together; the same at every start.
 */
export function yearlyWave(year: number, ...words: readonly string[]): number {
  const phase = words.reduce((sum, word) => sum + phaseOf(word), 0);
  return 0.65 * Math.sin(phase + year * 0.8) + 0.35 * Math.sin(2.3 * phase + year * 2.1);
}

/** Radians, far apart for words that are nearly the same. */
function phaseOf(word: string): number {
  let hash = 7;
  for (const character of word) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return (hash / 9973) * 2 * Math.PI;
}
