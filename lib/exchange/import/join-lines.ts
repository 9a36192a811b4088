import type { Layout } from "./layout.ts";
import type { TextLine } from "./text-lines.ts";

/** Lines longer than this (in columns of a fixed-width page) are paragraphs and were never broken. */
const WIDEST_PAGE = 130;
const NARROWEST_PAGE = 36;
const PARAGRAPH =
  /^\s*(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．](?!\d)|[#*•·●])/;
/** A first line that lost its indent is two characters shorter than the page is wide; room for a mark kept together. */
const SLACK = 8;
/** A full stop this close to the margin may end a paragraph or only a sentence; most end a sentence. */
const SENTENCE_SLACK = 4;

/** The width at which the source breaks its lines of prose, or null where every line is a paragraph. */
export function pageWidth(layout: Layout, prose: readonly TextLine[]): number | null {
  const widths = prose
    .filter(({ isTable, isFurniture }) => !isTable && !isFurniture)
    .map(({ start, end }) => columnsOf(layout.text.slice(start, end).trimEnd()))
    .sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (widest > WIDEST_PAGE || widest < NARROWEST_PAGE) return null;
  const full = widths.filter((width) => width >= widest - SLACK).length;
  return full >= 4 && full / widths.length > 0.4 ? widest : null;
}

/** Joins lines that a page width broke into paragraphs; everything the source says stays, in its order. */
export function joinLines(layout: Layout, lines: readonly TextLine[], width: number | null): string {
  let text = "";
  let open = false;
  for (const line of lines) {
    const printed = layout.text.slice(line.start, line.end);
    const words = printed.replace(/[\f\u200b\ufeff]/g, "").trim();
    if (words === "") continue;
    const isNew =
      !open || PARAGRAPH.test(layout.folded.slice(line.start, line.end)) || isIndented(layout, line);
    if (text !== "") text += isNew ? "\n" : /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(words) ? " " : "";
    text += words;
    open = width !== null && isBroken(layout, line, printed, width);
  }
  return text;
}

function isBroken(layout: Layout, line: TextLine, printed: string, width: number): boolean {
  const endsSentence = /[。！？：；]["”’」）)]?$/.test(layout.folded.slice(line.start, line.end).trim());
  return columnsOf(printed.trimEnd()) >= width - (endsSentence ? SENTENCE_SLACK : SLACK);
}

function isIndented(layout: Layout, line: TextLine): boolean {
  return /^(?: {2,}|\t)\S/.test(layout.folded.slice(line.start, line.end));
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character.charCodeAt(0) > 0xff ? 2 : 1;
  return columns;
}
