import type { MarkedPiece } from "./marked-words.ts";

/** The words of pieces that follow one another: a new line within Latin words stands for the space that was broken there. */
export function spokenWords(pieces: readonly MarkedPiece[]): string {
  let words = "";
  let line: number | null = null;
  for (const piece of pieces) {
    const isNewLine = line !== null && Math.abs(line - piece.y) > 1;
    const isLatin = /[A-Za-z]$/.test(words) && /^[A-Za-z]/.test(piece.words);
    words += isNewLine && isLatin ? ` ${piece.words}` : piece.words;
    line = piece.lastY;
  }
  return words;
}
