import { textWidth } from "./text-width.ts";

/** Marks that may not begin a line, and marks that may not end one (GB/T 15834—2011); a per cent sign stays with its number. */
const NOT_FIRST = /^[，。、；：？！）》」』”’·,.;:?!)%％‰]/u;
const NOT_LAST = /[（《「『“‘(]$/u;

/** Breaks a text into lines of at most `width` em: Chinese between letters, other scripts between words. Nothing is cut off. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()].filter((part) => part !== "");
}

/** Lines of one word that is wider than its column are cut, with a hyphen, so that it does not run into its neighbour. */
export function cutLongWords(lines: readonly string[], width: number): readonly string[] {
  return lines.flatMap((line) => {
    const isWhole = textWidth(line) <= width || line.length < SHORTEST_START + SHORTEST_END;
    if (isWhole || !/^[A-Za-z]+$/.test(line)) return line;
    let end = line.length - SHORTEST_END;
    while (end > SHORTEST_START && textWidth(`${line.slice(0, end)}-`) > width) end -= 1;
    return [`${line.slice(0, end)}-`, ...cutLongWords([line.slice(end)], width)];
  });
}

/** Letters that stay together at the beginning and the end of a word that is cut. */
const SHORTEST_START = 3;
const SHORTEST_END = 4;

/** What may not be torn apart: a Latin word with its space, a letter with the punctuation that belongs to it. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const piece of text.match(/[\u0021-\u007e\u00a0-\u024f]+ ?|./gu) ?? []) {
    const before = found.at(-1);
    if (before !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(before))) {
      found[found.length - 1] = before + piece;
    } else {
      found.push(piece);
    }
  }
  return found;
}
