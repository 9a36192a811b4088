import { type CommaUse, partLists } from "./comma-use.ts";
import { compactRange } from "./compact-label.ts";
import { DECLARED } from "./declared.ts";
import type { Figure } from "./figure.ts";
import { isHan } from "./fold-text.ts";
import { isPageFurniture } from "./is-page-furniture.ts";
import type { Layout, LayoutRow } from "./layout.ts";
import { MAX_FIGURE } from "./limits.ts";

// Figures and marks of empty cells that ran together, with blanks here and there (12// ///12); numbers; marks that stand alone.
const NUMBER =
  /(?<![\d/\\])\d*(?: ?[/\\]){3,}\d*|(?<![\d,-])(?:\d+|(?<=\s))(?: ?-){3,}\d*|[+-]{0,2}\d(?:\d|,(?=\d{3}))*(?:\.\d+)?|(?<=^|\s)(?:\/|\\|-{1,4}|[无空]|(?=\S*[\dO〇○囗Il])[\dO〇○囗Il]{1,9})(?=\s|$)/g;
const UNIT = /^ ?(?:亿 ?元|万 ?元|元|件|项|个|宗|起|条|份)/;
const BRACKET = /^ ?\((?![一二三四五六七八九十]{1,3}\))[^()\n]{1,40}\)/;
const BRACKETED = /\((?![一二三四五六七八九十]{1,3}\))[^()]{0,80}\)/g;
const NOTE = /(?<![\u3400-\u9fff])(?:注|备注|说明)\s*[:：][^。]{0,300}。/g;
const NUMBERED_AHEAD = /^\s*(?:[一二三四五六七八九十]{1,2}\s*[、.．]|[(（][一二三四五六七八九十]{1,2}[)）])/;
const DATE_AHEAD = /^\s*[年月日号%]/;

/** The figures on a line of running words: numbers that stand free, or right behind a label whose borders are lost. */
export function wordFigures(
  layout: Layout,
  row: LayoutRow,
  index: number,
  { from, to }: { readonly from: number; readonly to: number },
  { labels, commas }: { readonly labels: ReadonlySet<string>; readonly commas: CommaUse },
): readonly Figure[] {
  const printed = layout.folded.slice(from, to).replace(/\|/g, " ");
  // Figures inside brackets belong to a label or a note: （指2019年事项数）.
  const line = partLists(printed.replace(BRACKETED, blank).replace(NOTE, blank), commas);
  if (isPageFurniture(line)) return [];
  const trimmed = line.trim();
  if (DECLARED.test(trimmed)) {
    const start = from + line.indexOf(trimmed);
    return [{ start, end: start + trimmed.length, isBlank: false, row: index, column: null }];
  }
  const isWholeLine = from === row.start && to === row.end;
  const found: Figure[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(line); match !== null; match = NUMBER.exec(line)) {
    const start = match.index;
    let end = start + match[0].length;
    const ahead = line.slice(end, end + 60);
    if (/^[.、．]\s*[“"「『]?[\u3400-\u9fff]/.test(ahead)) end -= 1;
    if (end <= start || end - start > MAX_FIGURE) continue;
    if (end === start + match[0].length) {
      end += UNIT.exec(ahead)?.[0].length ?? 0;
      end += BRACKET.exec(printed.slice(end, end + 60))?.[0].length ?? 0;
    }
    const isEdge = !isHan(line.charCodeAt(start - 1)) && !/[A-Za-z(（]/.test(line[start - 1] ?? " ");
    const isLabelled = endsWithLabel(layout, from + start, labels);
    const isFree = isEdge && !isHan(line.charCodeAt(end)) && !DATE_AHEAD.test(line.slice(end));
    const isDated = DATE_AHEAD.test(line.slice(end));
    const isBound =
      (isEdge || isLabelled) && !isDated && (isFree || NUMBERED_AHEAD.test(line.slice(end)) || isLabelled);
    const chained =
      found.at(-1)?.end === from + start || /^\s*$/.test(line.slice((found.at(-1)?.end ?? -1) - from, start));
    if (isFree || isBound || (found.length > 0 && chained && !DATE_AHEAD.test(line.slice(end)))) {
      for (const part of line.slice(start, end).matchAll(match[0].includes(" ") ? /\S+/g : /.+/g)) {
        const at = from + start + part.index;
        found.push({ start: at, end: at + part[0].length, isBlank: false, row: index, column: null });
      }
    }
  }
  return isWholeLine && isProse(printed, found.length) ? [] : found;
}

function blank(words: string): string {
  return " ".repeat(words.length);
}

function endsWithLabel(layout: Layout, offset: number, labels: ReadonlySet<string>): boolean {
  const { text } = compactRange(layout.folded, Math.max(0, offset - 90), offset);
  for (const label of labels) if (text.endsWith(label)) return true;
  return false;
}

/** A sentence that mentions figures, and not a line of the table with a note in its label. */
function isProse(line: string, figures: number): boolean {
  const bare = line.replace(/\([^()]*\)/g, "");
  if (/^\s*(?:注|备注|说明)\s*[:：]/.test(bare)) return true;
  return /[。;]|,\s*[\u3400-\u9fff]/.test(bare) && figures < 5 && !/\d\s*(?:亿元|万元|元)?\s*$/.test(bare);
}
