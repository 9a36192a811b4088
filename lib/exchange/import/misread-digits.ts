/** Letters that text recognition takes digits for, and the digit each stands for. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  〇: "0",
  "○": "0",
  囗: "0",
  口: "0",
  l: "1",
  I: "1",
  "|": "1",
  Z: "2",
  S: "5",
  B: "8",
};

const SUSPECT = /^[+-]?[\dOo〇○囗口lI|ZSB]{1,9}(?:\.[\dOo〇○囗口lI|ZSB]{1,6})?$/;

/** A figure as it would read if its letters were the digits they look like; null for a plain figure and for other words. */
export function asDigits(words: string): string | null {
  const bare = words.trim();
  if (!SUSPECT.test(bare) || /^[\d.+-]*$/.test(bare)) return null;
  return [...bare].map((letter) => LOOKALIKES[letter] ?? letter).join("");
}
