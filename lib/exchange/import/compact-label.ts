import { foldText, isHan } from "./fold-text.ts";

const NUMBERING =
  /[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}\s*[、．.]|\d{1,2}\s*[.．、]/g;

/** Compact text with the offset each of its characters has in the text it was taken from. */
export interface CompactText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** The Chinese characters of folded text, without numbering, spaces, brackets and quotes: what labels are compared by. */
export function compactFolded(text: string): string {
  return compactRange(text, 0, text.length).text;
}

/** The same for a label of a template in either script. */
export function compactLabel(label: string): string {
  return compactFolded(foldText(label));
}

/** Compacts a part of folded text and keeps the offsets. */
export function compactRange(folded: string, start: number, end: number): CompactText {
  const words = folded.slice(start, end).replace(NUMBERING, (numbering) => " ".repeat(numbering.length));
  let text = "";
  const offsets: number[] = [];
  for (let index = 0; index < words.length; index++) {
    if (!isHan(words.charCodeAt(index))) continue;
    text += words[index];
    offsets.push(start + index);
  }
  return { text, offsets };
}
