/** Writes words in GBK, as older sites serve them: every two bytes that the standard decoder reads, turned around. */
export function encodeGbk(words: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of words) {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : PAIRS.get(character);
    if (pair === undefined) throw new RangeError(`GBK has no ${character}`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

const PAIRS: ReadonlyMap<string, readonly number[]> = (() => {
  const decoder = new TextDecoder("gbk");
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return pairs;
})();
