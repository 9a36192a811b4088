import type { SectionDefinition } from "#lib/domain/templates/types.ts";
import { compactLabel, compactRange } from "./compact-label.ts";
import type { Layout, LayoutRow } from "./layout.ts";
import { likenessOf } from "./likeness.ts";

/** A heading in the source: its own place and where the words under it begin. */
export interface Heading {
  readonly start: number;
  readonly end: number;
  /** 1 for the wording of the form; less for a heading recognised by likeness or by its number. */
  readonly score: number;
}

const NUMERALS = "一二三四五六七八九十";
const NUMBER = /[一二三四五六七八九十]{1,2}\s*[、.．]\s*/g;
const LEADING_NUMBER = /^[\s#*l|>]*([一二三四五六七八九十]{1,2})\s*[、.．,，]\s*/;
const LONGEST_HEADING = 45;
/** From here on the words alone tell the section, in front of which a number stands. */
const BY_WORDS = 0.55;
/** A numbered line that shares some words with the title, or names a part that the section must have. */
const BY_SOME_WORDS = 0.4;
/** Nothing but the number tells the section. */
const BY_NUMBER = 0.3;
const MOST_COMPARED = 2000;

/**
 * Every place between two offsets that reads like the heading of a section, in order. `rowLabels`: numbered as sections are,
 * but rows of a table (四、结转下年度继续办理).
 */
export function findHeadings(
  layout: Layout,
  section: SectionDefinition,
  rowLabels: ReadonlySet<string>,
  from: number,
  to: number,
): readonly Heading[] {
  const titles = [...new Set([section.title["zh-Hans"], ...section.titleAliases].map(compactLabel))];
  const found = [
    ...headingRows(layout, section, titles, from, to).filter(
      ({ start, end, score }) =>
        score >= BY_WORDS || !beginsLabel(compactRange(layout.folded, start, end).text, rowLabels),
    ),
    ...inlineHeadings(layout, titles, from, to),
  ];
  const byStart = new Map<number, Heading>();
  for (const heading of found) {
    const known = byStart.get(heading.start);
    if (known === undefined || known.score < heading.score) byStart.set(heading.start, heading);
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** Lines that are a heading and nothing else, also where one is broken over two lines. */
function headingRows(
  layout: Layout,
  { ordinal, parts }: SectionDefinition,
  titles: readonly string[],
  from: number,
  to: number,
): readonly Heading[] {
  const partWords = parts.flatMap(({ label, aliases }) => [label["zh-Hans"], ...aliases].map(compactLabel));
  let compared = 0;
  return layout.rows.flatMap((row, index): readonly Heading[] => {
    if (row.start < from || row.end > to || !isWords(row) || compared > MOST_COMPARED) return [];
    compared += 1;
    const words = layout.folded.slice(row.start, row.end);
    const numeral = LEADING_NUMBER.exec(words)?.[1] ?? null;
    const next = layout.rows[index + 1];
    const isBroken = compactRange(layout.folded, row.start, row.end).text.length >= 4;
    const ends = isBroken && next && isWords(next) && next.end <= to ? [row.end, next.end] : [row.end];
    const headings = ends.flatMap((end): readonly Heading[] => {
      const { text } = compactRange(layout.folded, row.start, end);
      if (text.length < 3 || text.length > LONGEST_HEADING) return [];
      const score = Math.max(...titles.map((title) => (text === title ? 1 : 0.98 * likenessOf(text, title))));
      const printed = layout.folded.slice(row.start, end);
      const isSentence =
        /[，。；,;]\s*\S/.test(printed) ||
        ((numeral === null || end !== row.end) && /[。；]\s*$/.test(printed));
      return !isSentence && score >= (numeral !== null ? BY_WORDS : 0.85)
        ? [{ start: row.start, end, score }]
        : [];
    });
    const best = headings.sort((a, b) => b.score - a.score)[0];
    if (best) return [best];
    const isShort = words.trim().length <= 30 && !/[，。；,;：:]/.test(words);
    if (!isShort || numeral === null || !/[、.．]/.test(words)) return [];
    const { text } = compactRange(layout.folded, row.start, row.end);
    const likeness = Math.max(...titles.map((title) => likenessOf(text, title)));
    if (likeness >= 0.3 || partWords.some((part) => text.includes(part)))
      return [{ start: row.start, end: row.end, score: BY_SOME_WORDS + likeness / 10 }];
    return numeral === NUMERALS[ordinal - 1] ? [{ start: row.start, end: row.end, score: BY_NUMBER }] : [];
  });
}

/** Numbered headings inside a line, where paragraphs ran together: …取得了成效。二、主动公开政府信息情况 第二十条… */
function inlineHeadings(
  layout: Layout,
  titles: readonly string[],
  from: number,
  to: number,
): readonly Heading[] {
  const longest = Math.max(...titles.map(({ length }) => length));
  const found: Heading[] = [];
  let compared = 0;
  NUMBER.lastIndex = from;
  for (
    let match = NUMBER.exec(layout.folded);
    match !== null && match.index < to;
    match = NUMBER.exec(layout.folded)
  ) {
    const after = match.index + match[0].length;
    const { text, offsets } = compactRange(layout.folded, after, Math.min(to, after + 3 * longest));
    // Most numbers begin a list: two characters of a title have to follow before it is compared.
    if (!titles.some((title) => title.includes(text.slice(0, 2)) || title.includes(text.slice(1, 3))))
      continue;
    compared += 1;
    if (compared > MOST_COMPARED) break;
    const scored = titles.map((title) => {
      const words = text.slice(0, title.length);
      return { title, score: words === title ? 1 : 0.95 * likenessOf(words, title) };
    });
    const best = scored.sort((a, b) => b.score - a.score || b.title.length - a.title.length)[0];
    if (best === undefined || best.score < 0.75) continue;
    const last = offsets[Math.min(best.title.length, offsets.length) - 1] ?? after;
    found.push({ start: withMarks(layout, match.index), end: last + 1, score: best.score });
  }
  return found;
}

function beginsLabel(words: string, labels: ReadonlySet<string>): boolean {
  return [...labels].some((label) => label.startsWith(words));
}

/** Where a heading begins with the signs that Markdown sets before it: ## 二、 */
function withMarks(layout: Layout, offset: number): number {
  const before = layout.folded.slice(Math.max(0, offset - 12), offset);
  return offset - (/(?<=^|\n)[ \t]*[#*>]+[ \t]*$/.exec(before)?.[0].length ?? 0);
}

function isWords(row: LayoutRow): boolean {
  return row.cells === null || row.cells.filter(({ start, end }) => end > start).length === 1;
}
